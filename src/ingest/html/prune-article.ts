/** Parts that are beside the article by their element or role, wherever they stand in it. */
const BESIDE = [
  'figure',
  'figcaption',
  'aside',
  'nav',
  'footer',
  'form',
  'dialog',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[itemprop="author"]',
  '[itemprop="datePublished"]',
  '[itemprop="dateModified"]',
  '[rel="author"]',
].join(', ')

/** Class and id words by which sites mark what is not the article's text. */
const BESIDE_WORDS = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ad|ads|advert|advertisement|advertorial|sponsor(?:ed)?|promo|outbrain|taboola',
    'share|sharing|social|follow|newsletter|signup|sign-up|subscribe|subscription',
    'related|recirc|recommended|trending|popular|most-read|read-more|readmore|more-stories|up-next',
    'breadcrumbs?|pagination|pager|toolbar|menu|sidebar|tags|taglist|topics',
    'byline|author|authors|author-?bio|bio|dateline|timestamp|pubdate|published|posted|entry-meta|post-meta|article-meta',
    'caption|wp-caption-text|credit|photo-credit|gallery|slideshow|carousel',
    'comments?|disqus|copyright|disclaimer|print-only|visually-hidden|sr-only|screen-reader-text',
  ].join('|')})(?=$|[\\s_-])`,
  'iu',
)
/** A part so marked that holds more of the text than this is the article itself under an odd name. */
const MOST_OF_TEXT = 0.25

/** Lines that only point elsewhere, when they are mostly a link. */
const POINTER =
  /^\W*(?:related|read (?:more|next|also|on)|see (?:also|more)|also (?:read|on)|more(?: from| on)?:|more on|watch|listen|click here|you may also like|don['’]t miss|must read|recommended)\b/iu
const LINK_SHARE = 0.5
const LONGEST_POINTER = 300
/** A list that is links only, with at least this many, is a menu. */
const MENU_LINKS = 3
const MENU_SHARE = 0.8

/**
 * Takes out of a found article what the page itself marks as standing beside it: captions, menus, share
 * bars, bylines. Words are left for the engine's cuts, which the reader can restore. Changes `article`.
 */
export function pruneArticle(article: Element, title: string | null): Element {
  const most = textOf(article).length * MOST_OF_TEXT
  for (const part of article.querySelectorAll(BESIDE)) removeUnlessMain(part, most)
  for (const part of article.querySelectorAll('[class], [id]')) {
    const marks = `${part.getAttribute('class') ?? ''} ${part.getAttribute('id') ?? ''}`
    if (BESIDE_WORDS.test(marks)) removeUnlessMain(part, most)
  }
  for (const list of article.querySelectorAll('ul, ol')) {
    if (list.querySelectorAll('a').length >= MENU_LINKS && linkShare(list) >= MENU_SHARE) list.remove()
  }
  for (const line of article.querySelectorAll('p, h2, h3, h4, h5, div, li')) {
    if (line.querySelector('p, div, ul, ol')) continue
    const text = textOf(line)
    if (text.length < LONGEST_POINTER && POINTER.test(text) && linkShare(line) >= LINK_SHARE) line.remove()
  }
  for (const heading of article.querySelectorAll('h1, h2')) {
    if (title !== null && textOf(heading).trim() === title) heading.remove()
  }
  return article
}

function removeUnlessMain(part: Element, most: number): void {
  if (textOf(part).length <= most) part.remove()
}

function linkShare(part: Element): number {
  const length = textOf(part).replace(/\s/gu, '').length
  let inLinks = 0
  for (const link of part.querySelectorAll('a')) inLinks += textOf(link).replace(/\s/gu, '').length
  return length === 0 ? 0 : inLinks / length
}

function textOf(element: Element): string {
  return element.textContent ?? ''
}
