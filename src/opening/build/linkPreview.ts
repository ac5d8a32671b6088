import type { Plugin } from 'vite';

/**
 * What mail, chat and social sites show for a link (Open Graph, https://ogp.me): title, description and, where the
 * page's own address is known at build time, the picture of the opening view. The picture needs a full address: these
 * sites do not follow a path.
 */
export const linkPreview = (address: string | undefined): Plugin => ({
  name: 'link-preview',
  apply: 'build',
  transformIndexHtml: (html) => {
    const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
    return [
      property('og:type', 'website'),
      property('og:title', 'Maillage'),
      property('og:description', description),
      property('og:locale', 'fr_FR'),
      property('og:locale:alternate', 'en_GB'),
      ...(address ? picture(folderOf(address)) : []),
    ];
  },
});

/** Where the page lies, with the last `/` that people leave out of an address. Throws where it is no web address. */
const folderOf = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(
      `MAILLAGE_URL is the address of the page, as « https://example.org/news/ », not « ${address} ».`,
    );
  return /\/([^/]*\.html?)?$/.test(url.pathname) ? url : new URL(`${url.pathname}/`, url);
};

/** The tags for public/preview.jpg, which `npm run screenshot` takes. */
const picture = (address: URL) => [
  property('og:url', address.href),
  property('og:image', new URL('preview.jpg', address).href),
  property('og:image:type', 'image/jpeg'),
  property('og:image:alt', 'Le graphe\u202f: pays, services, groupes et événements, et ce qui les lie'),
  property('og:image:width', '1200'),
  property('og:image:height', '630'),
  { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' }, injectTo: 'head' as const },
];

const property = (name: string, content: string) => ({
  tag: 'meta',
  attrs: { property: name, content },
  injectTo: 'head' as const,
});
