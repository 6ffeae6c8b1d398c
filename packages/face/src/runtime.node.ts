/** What the networks run on here, for records: engine, version, platform. */
export function describeRuntime(): string {
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}
