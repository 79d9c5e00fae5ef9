/**
 * Runs before the main commands: says in a sentence when they would run on a Node that cannot read TypeScript or lacks what the code uses (RegExp.escape). The
 * project brings its own through the npm package `node`, whose binary an install script fetches.
 */
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This is Node ${process.versions.node}, and the project’s own Node is not there, since npm ran without install scripts (--ignore-scripts). Run “npm rebuild node”, or use Node 24.`,
  );
  process.exit(1);
}
