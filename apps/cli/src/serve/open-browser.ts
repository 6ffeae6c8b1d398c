import { spawn } from 'node:child_process';

/** The command that opens an address in the person's own browser, on each platform. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Whether this process runs where a browser's window can be seen. */
export function hasDesktop(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform !== 'linux') return OPENERS[platform] !== undefined;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Asks the platform to open an address. Whether a window comes up, nobody here can tell. */
export function openBrowser(address: string): void {
  const [command, ...words] = OPENERS[process.platform] ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  // The link is printed as well: who has no such command opens it by hand.
  child.on('error', () => {});
  child.unref();
}
