/** One way in which a host serves the course. */
export type Site = {
  port: number;
  /** The path under which the course lies, with a slash at both ends. */
  prefix: string;
  /** Sends some files with the types that training portals send. */
  likePortal: boolean;
  address: string;
};

// tools/test.mjs chooses three free ports in a row.
const firstPort = Number(process.env['SITES_PORT'] ?? 4401);

/** The built course, served in the three ways in which browser tests visit it. */
export const sites = {
  root: site(0, '/', false),
  folder: site(1, '/a/b/c/', false),
  portal: site(2, '/pluginfile.php/31/mod_scorm/content/1/', true),
};

function site(index: number, prefix: string, likePortal: boolean): Site {
  const port = firstPort + index;
  return { port, prefix, likePortal, address: `http://127.0.0.1:${port}${prefix}` };
}
