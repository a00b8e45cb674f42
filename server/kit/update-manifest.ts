function xml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** What Chromium asks at the policy's update URL (Omaha's `gupdate`, protocol 2.0). */
export function chromiumUpdateManifest(id: string, version: string, crxUrl: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${xml(id)}">
    <updatecheck codebase="${xml(crxUrl)}" version="${xml(version)}"/>
  </app>
</gupdate>
`;
}

/** What Firefox asks at the manifest's `update_url`; the hash binds the file that it then fetches. */
export function firefoxUpdateManifest(id: string, version: string, xpiUrl: string, sha256: string): string {
  return JSON.stringify({ addons: { [id]: { updates: [{ version, update_link: xpiUrl, update_hash: `sha256:${sha256}` }] } } }, null, 2);
}
