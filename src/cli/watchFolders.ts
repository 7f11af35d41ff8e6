import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join, sep } from 'node:path';

/** Editors save in several steps, and a checkout touches many files: what happens within this time is one change. */
const SETTLING_MS = 40;

/**
 * Watches folders with all that is below them, but for names that begin with a dot.
 *
 * Each folder has a watcher of its own: Node’s recursive watcher loses sight of a file, on Linux, once an editor has put
 * another file in its place.
 *
 * @param onChange called after each change, once for changes that come together, with the paths of what has changed
 * @returns a function that ends the watching
 */
export function watchFolders(folders: readonly string[], onChange: (paths: ReadonlySet<string>) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function tell(): void {
    const paths = changed;
    changed = new Set();
    onChange(paths);
  }

  function add(folder: string): void {
    const watcher = watch(folder, (event, name) => {
      if (name === null || name.startsWith('.')) return;
      if (event === 'rename') renew(join(folder, name));
      changed.add(join(folder, name));
      clearTimeout(timer);
      timer = setTimeout(tell, SETTLING_MS);
    });
    watcher.on('error', () => remove(folder));
    watchers.set(folder, watcher);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) add(join(folder, entry.name));
    }
  }

  function remove(folder: string): void {
    for (const [watched, watcher] of watchers) {
      if (watched !== folder && !watched.startsWith(folder + sep)) continue;
      watcher.close();
      watchers.delete(watched);
    }
  }

  /** A name has come, gone or changed hands: whatever was watched there is no more, and a folder may be there now. */
  function renew(path: string): void {
    remove(path);
    try {
      if (statSync(path).isDirectory()) add(path);
    } catch {
      // It has gone, or goes just now.
    }
  }

  for (const folder of folders) add(folder);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}
