import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { blockText } from './block-text'
import { cleanByline } from './byline'
import { withoutSiteName } from './page-title'
import { readPage } from './read-page'

const PARAGRAPHS = [
  'The harbour board decided on Monday that the winter ferry will stop, a member told reporters after the meeting.',
  'The member said that the boat needs repairs, and that no other boat can be found before the spring, at any price.',
  'Shop owners on the island, who were not asked, called the decision a mistake and promised to hire a boat themselves.',
]
const ARTICLE = `<article><h1>Winter ferry stops</h1>
  <p class="byline">By Ada Example</p>
  <p>${PARAGRAPHS[0]}</p>
  <figure><img src="x.jpg"><figcaption>The ferry last year. Photo: B. Example</figcaption></figure>
  <p>${PARAGRAPHS[1]}</p>
  <p><a href="/other">Read more: the bridge that never came</a></p>
  <ul><li>Last trip: 31 October</li><li>First trip: 1 April</li></ul>
  <p>${PARAGRAPHS[2]}</p>
  <ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Weather</a></li></ul>
</article>`

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`
}

describe('readPage', () => {
  const read = readPage(
    page('<title>Winter ferry stops | The Island Post</title>', `<nav>Menu</nav>${ARTICLE}`),
  )

  it('finds the article: paragraphs apart, list items marked, captions, menus and pointers left out', () => {
    expect(read.text).toBe(
      [PARAGRAPHS[0], PARAGRAPHS[1], '• Last trip: 31 October\n• First trip: 1 April', PARAGRAPHS[2]].join(
        '\n\n',
      ),
    )
    expect(read.notes).toEqual([])
  })

  it('takes the title without the name of the site, and the author from the byline', () => {
    expect(read.meta.title).toBe('Winter ferry stops')
    expect(read.meta.author).toBe('Ada Example')
    expect(read.meta.language).toBe('en-GB')
  })

  it('prefers what JSON-LD says', () => {
    const stated = {
      '@graph': [
        { '@type': 'WebPage', name: 'page' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry&#8217;s end',
          author: [{ name: 'Ada Example' }, { name: 'Ben Example' }],
          publisher: { name: 'The Island Post' },
          datePublished: '2023-03-02T23:30:00-08:00',
        },
      ],
    }
    const head = `<script type="application/ld+json">${JSON.stringify(stated)}</script>
      <script type="application/ld+json">{ not json</script>
      <meta property="og:title" content="Other"><link rel="canonical" href="https://example.org/ferry">`
    expect(readPage(page(head, ARTICLE)).meta).toEqual({
      title: 'Ferry’s end',
      author: 'Ada Example, Ben Example',
      publisher: 'The Island Post',
      date: '2023-03-02',
      url: 'https://example.org/ferry',
      language: 'en-GB',
    })
  })

  it('falls back on meta elements and <time>', () => {
    const head =
      '<meta property="og:site_name" content="Island Post"><meta name="author" content="By Ada Example | Staff">'
    const meta = readPage(
      page(
        head,
        ARTICLE.replace(
          '<p class="byline">',
          '<time datetime="2023-03-02T08:00Z">2 March</time><p class="byline">',
        ),
      ),
    ).meta
    expect(meta).toMatchObject({ publisher: 'Island Post', author: 'Ada Example', date: '2023-03-02' })
  })

  it('keeps only web addresses', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'smb://host/x']) {
      const head = `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">`
      expect(readPage(page(head, ARTICLE)).meta.url).toBeUndefined()
    }
  })

  it('runs nothing and reads no code as text', () => {
    const attack = `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">
      <style>@import url(https://evil.example/x.css);</style><script>globalThis.pwned = 1</script>
      <iframe src="https://evil.example/">inside</iframe><svg onload="globalThis.pwned = 1"><text>drawn</text></svg>
      <img src=x onerror="globalThis.pwned = 1">`
    const { text } = readPage(page(attack, `${attack}${ARTICLE.replace('</h1>', `</h1>${attack}`)}`))
    expect('pwned' in globalThis).toBe(false)
    expect(text).not.toMatch(/evil|pwned|import|drawn|inside/u)
    expect(text).toContain(PARAGRAPHS[1])
  })

  it('takes the whole text where there is no article, and says so', () => {
    const read = readPage('<nav>All boats</nav><h2>Timetable</h2><p>No boat.</p><script>x</script>')
    expect(read.text).toBe('All boats\n\nTimetable\n\nNo boat.')
    expect(read.notes[0]).toContain('No article was found')
  })
})

describe('blockText', () => {
  const textOf = (html: string): string =>
    blockText(parseHTML(`<html><body>${html}</body></html>`).document.body)

  it('folds the spaces of the markup and keeps breaks and no-break spaces', () => {
    expect(textOf('<p>a\n  <b>b</b>c<br>d\u00A0e</p>f')).toBe('a bc\nd\u00A0e\n\nf')
  })

  it('keeps paragraphs of a list item in the item, and what follows out of it', () => {
    expect(textOf('<ul><li><p>one</p></li><li>two</li></ul><p>three</p>')).toBe('• one\n• two\n\nthree')
    expect(textOf('<ul><li></li></ul><p>after</p>')).toBe('after')
  })

  it('walks 500 levels without recursion', () => {
    expect(textOf(`${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}`)).toBe('deep')
  })
})

describe('withoutSiteName', () => {
  it('takes off the publisher at either end, or what the heading does not have', () => {
    expect(withoutSiteName('Talks resume - The Example', null, 'Example')).toBe('Talks resume')
    expect(withoutSiteName('Example: Talks resume', null, 'Example')).toBe('Example: Talks resume')
    expect(withoutSiteName('Example | Talks resume', null, 'Example')).toBe('Talks resume')
    expect(withoutSiteName('Talks resume in May – Ex', 'Talks resume in May', null)).toBe(
      'Talks resume in May',
    )
    expect(withoutSiteName('War - and peace', null, 'Example')).toBe('War - and peace')
  })
})

describe('cleanByline', () => {
  it('leaves names only', () => {
    expect(cleanByline('By Ada Example | 2 March 2023')).toBe('Ada Example')
    expect(cleanByline('Written by: Ada Example and Ben Example')).toBe('Ada Example and Ben Example')
    expect(cleanByline('Published 2 March')).toBe('')
    expect(cleanByline('https://example.org/ada')).toBe('')
  })
})
