/** What a browser with Trusted Types takes where it would read a text as HTML or load a script. */
type Policy = {
  readonly createHTML: (html: string) => TrustedHTML;
  readonly createScriptURL: (address: string) => unknown;
};
type Policies = {
  readonly createPolicy: (name: string, allowed: typeof rules) => Policy;
};

/** How many strings are remembered; a page draws fewer at once. */
const most = 100;

/** HTML that can run something. No drawing and no slot of ours has any of it. */
const running =
  /<(?:script|iframe|object|embed|base|link|meta|foreignobject)\b|[\s"'/]on\w+\s*=|javascript:|srcdoc/i;

const rules = {
  createHTML(html: string): string {
    if (running.test(html)) throw new TypeError('HTML of the course holds nothing that runs.');
    return html;
  },
  createScriptURL(address: string): string {
    const { protocol, host } = new URL(address, location.href);
    if (protocol !== location.protocol || host !== location.host)
      throw new TypeError('Scripts of the course lie beside its pages.');
    return address;
  },
};

const policy = createPolicy();
const known = new Map<string, string | TrustedHTML>();

/**
 * HTML that React sets from a string: a drawing, or a slot that Astro wrote into the page. This is the
 * one way from a string to HTML, and each file that takes it is listed in docs/security.md. The same
 * string gives the same object, because React compares them.
 */
export function trusted(html: string): { readonly __html: string | TrustedHTML } {
  let made = known.get(html);
  if (made === undefined) {
    if (known.size >= most) known.clear();
    made = policy?.createHTML(html) ?? rules.createHTML(html);
    known.set(html, made);
  }
  return { __html: made };
}

/** The address of a script of the course, for what would take any text. */
export function trustedScript(address: string): string {
  return (policy?.createScriptURL(address) ?? rules.createScriptURL(address)) as string;
}

/** The name stands in the content security policy (packaging/site/content-security-policy.ts). */
function createPolicy(): Policy | undefined {
  try {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
    return trustedTypes?.createPolicy('roots-and-reach', rules);
  } catch {
    // A host's header allows only policies of its own. All but the drawings works without one.
    return undefined;
  }
}
