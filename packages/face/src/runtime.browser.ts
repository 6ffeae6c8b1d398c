/** How browsers name themselves, most particular first: all but Firefox also claim to be Safari. */
const BROWSERS = [
  { name: 'Edge', version: /Edg\/([\d.]+)/ },
  { name: 'Firefox', version: /Firefox\/([\d.]+)/ },
  { name: 'Chromium', version: /Chrome\/([\d.]+)/ },
  { name: 'Safari', version: /Version\/([\d.]+)/ },
];

/** What the networks run on here, for records: browser and version. */
export function describeRuntime(): string {
  const { userAgent } = navigator;
  for (const { name, version } of BROWSERS) {
    const found = version.exec(userAgent);
    if (found) return `${name} ${found[1]}`;
  }
  return 'another browser';
}
