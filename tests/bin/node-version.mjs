/** Stops with one clear line on a Node that cannot run the sources as they are. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(
    `This needs Node 22.18 or newer (this is ${process.versions.node}). Run it with "npx pnpm@12 test", which brings its own.`,
  );
  process.exit(1);
}
