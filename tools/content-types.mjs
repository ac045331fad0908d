const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  xsd: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/**
 * The content type that a browser expects for a file of this name.
 * @param {string} file
 * @returns {string}
 */
export function contentTypeOf(file) {
  return types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
