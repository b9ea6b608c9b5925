// Plain JavaScript on purpose: it must parse on any Node, to say in one line which one is needed.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Cap Commun needs Node 22.18 or newer (this is ${process.versions.node}). Run it with "npx pnpm@12 start", which brings its own.`,
  );
  process.exit(1);
}
const { runCommand } = await import('../src/cli/main.ts');
await runCommand(process.argv.slice(2));
