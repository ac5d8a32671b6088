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
      ...(address === undefined ? [] : picture(new URL(address))),
    ];
  },
});

/** The tags for public/preview.jpg, which `npm run screenshot` takes. */
const picture = (address: URL) => [
  property('og:url', address.href),
  property('og:image', new URL('preview.jpg', address).href),
  property('og:image:width', '1200'),
  property('og:image:height', '630'),
  { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' }, injectTo: 'head' as const },
];

const property = (name: string, content: string) => ({
  tag: 'meta',
  attrs: { property: name, content },
  injectTo: 'head' as const,
});
