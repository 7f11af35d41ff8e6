/** True for the error of writing to a pipe that its reader has closed: whoever reads may stop when it has enough. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Lets a command go on, unheard, where what it prints goes into a pipe whose reader has stopped, as `head` does. */
export function outliveReader(): void {
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) throw error;
  });
}
