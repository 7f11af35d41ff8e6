/** True where there is a process of this id at the moment, whoever runs it. */
export function isRunning(processId: number): boolean {
  try {
    // The signal 0 is not sent; it only asks whether it could be.
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
