import type { CutReason } from '../model/article'

/** A line that is page furniture wherever it stands alone. */
export interface LineRule {
  readonly reason: CutReason
  readonly pattern: RegExp
  /** What the line pulls with it. `headline`: the next line, if it reads like one; `name`: a person's name;
   * `list`: headline-like lines until the page says something else. */
  readonly takes?: 'headline' | 'name' | 'list'
  /** `end`: furniture only among the last lines of the page. */
  readonly place?: 'end'
}

/** Rules in order; the first that matches decides. All are anchored at both ends: a sentence that merely holds the words is safe. */
export const LINE_RULES: readonly LineRule[] = [
  // Ways to the neighbouring articles, with their headlines.
  {
    reason: 'navigation',
    takes: 'headline',
    pattern:
      /^(?:[«‹<←]\s*)?(?:previous|prev|next|older|newer)(?:\s+(?:article|post|story|page|up))?:?(?:\s*[»›>→])?$/i,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:home|menu|main menu|search|back to top|skip to (?:main )?content|log ?in|sign in|register|my account|contact(?: us)?|about(?: us)?|advertise(?: with us)?|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie policy|accessibility|site ?map|careers|help|faq|close|open menu|toggle (?:navigation|menu)|more|all|see all|view all|load more|show more|show less|expand|collapse|print|listen|play|pause|save|bookmark)$/i,
  },
  { reason: 'navigation', pattern: /^home(?:\s*[›»>/|]\s*[^.!?]{1,40}){1,5}$/i },
  {
    reason: 'navigation',
    pattern:
      /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|ad|story continues below(?: advertisement)?|article continues (?:below|after (?:this )?(?:ad|advertisement)))\.?$/i,
  },
  { reason: 'navigation', pattern: /^(?:we|this (?:web)?site|our (?:web)?site)\s+uses? cookies\b.{0,300}$/i },
  {
    reason: 'navigation',
    pattern:
      /^(?:accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|manage (?:cookies|preferences)|cookie settings|by continuing (?:to use|to browse)\b.{0,200})$/i,
  },
  { reason: 'navigation', pattern: /^(?:copyright\b|©|\(c\)\s*\d{4}).{0,160}$/i },
  { reason: 'navigation', pattern: /^.{0,60}\ball rights reserved\.?$/i },
  // Prompts to the reader.
  {
    reason: 'comment-prompt',
    pattern:
      /^(?:leave|write|post|add|submit)\s+(?:a|your)\s+(?:comment|reply|response|review)(?:\s+cancel reply)?[.:]?$/i,
  },
  {
    reason: 'comment-prompt',
    pattern:
      /^(?:(?:no|\d+)\s+(?:comments?|repl(?:y|ies)|responses?)(?:\s+(?:yet|so far))?|comments?(?:\s*\(\d+\))?|join the (?:conversation|discussion)|be the first to comment|cancel reply|view (?:all )?comments|comments are closed|your email address will not be published\b.{0,80}|have your say|what do you think\?)\.?!?$/i,
  },
  {
    reason: 'share-prompt',
    pattern:
      /^(?:share|tweet|pin|e?mail|copy(?: link)?|link copied!?|follow)(?:\s+(?:this|us|on|via|the|article|story|post|page|link|to|with|by|friends?|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|instagram|email|e-mail|clipboard)){0,5}[.:!]?$/i,
  },
  {
    reason: 'share-prompt',
    pattern:
      /^(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|email|messenger|flipboard|x|vk|rss)(?:[\s,|·•]+(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|email|messenger|flipboard|x|vk|rss))*$/i,
  },
  { reason: 'share-prompt', pattern: /^\d[\d.,]*k?\s+(?:shares?|views?|likes?|retweets?)$/i },
  {
    reason: 'share-prompt',
    pattern:
      /^(?:subscribe|sign up|join)(?:\s+(?:now|today|here|free))*(?:\s+(?:to|for|and|our|the|free|daily|weekly|newsletters?|channel|updates?|alerts?|get|your|inbox|in|more|mailing|list|telegram|whatsapp|youtube))*[.!]?$/i,
  },
  {
    reason: 'share-prompt',
    pattern:
      /^(?:(?:get|receive) (?:the |our |your )?(?:latest|daily|weekly|morning|breaking)\b.{0,100}\b(?:inbox|newsletter|email|updates|alerts)\b.{0,40}|(?:subscribe|sign up) (?:to|for) (?:our|the)\b.{0,100}\b(?:newsletter|channel|updates|alerts|briefing)\b.{0,60}|(?:our |free |daily |weekly )*newsletters?|enter your email(?: address)?|support (?:our|independent) (?:work|journalism)\b.{0,80}|follow us on\b.{0,80}|donate(?: now)?)[.!]?$/i,
  },
  {
    reason: 'share-prompt',
    pattern:
      /^(?:(?:enjoy(?:ed|ing)?|like[ds]?|liking|found|find) (?:this|the|our|what you(?:'|’)?(?:re| are)? read(?:ing)?)\b[^.!?]{0,50}[?!.]\s*|this (?:article|story|essay|piece|report) (?:first |originally )?(?:appears|appeared|was (?:first )?published|is taken|ran)\b[^.!?]{0,100}(?:[.!]\s*|$))(?:(?:please |why not )?(?:subscribe|sign up|join|share|follow|support|donate|register|get|buy|read more|tell)\b.{0,100})?$/i,
  },
  // How long, how to shorten.
  {
    reason: 'reading-time',
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time:?\s*)?(?:about |approx\.? )?\d{1,3}\s*-?\s*(?:min|mins|minute|minutes)(?:\.|\s)*(?:read|reading(?: time)?)?$/i,
  },
  { reason: 'reading-time', pattern: /^(?:reading time|read time):?\s*\d{1,3}\b.{0,12}$/i },
  {
    reason: 'reading-time',
    pattern:
      /^(?:no|short on|out of) time(?: to read)?\?$|^(?:get|read|show|view) (?:a|the|an? (?:ai|quick)) summary$|^(?:listen to (?:this )?article|summari[sz]e(?: this)?(?: article)?|tl;?dr:?)$/i,
  },
  // When, by whom.
  {
    reason: 'timestamp',
    pattern:
      /^(?:(?:published|updated|posted|last (?:updated|modified)|modified)[: ]*)?(?:about )?(?:\d{1,3}|an?|one|two|three) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i,
  },
  { reason: 'timestamp', pattern: /^(?:just now|yesterday|today)$/i },
  {
    reason: 'timestamp',
    pattern:
      /^(?:published|updated|posted|last (?:updated|modified)|modified|first published|date)\b(?:\s+(?:on|at))?:?\s*(?=.*\d).{1,60}$/i,
  },
  {
    reason: 'byline',
    takes: 'name',
    pattern:
      /^(?:author(?:'s|’s)? (?:avatar|image|photo|picture|profile)|avatar|profile (?:picture|photo)|about the author|written by|posted by|author:?|by)$/i,
  },
  {
    reason: 'byline',
    pattern:
      /^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ee]dited|[Ss]tory) )?(?:[Bb]y|BY):? \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|and|&|,)){1,7}(?:\s*[|•·,–—-]\s*.{0,60})?$/u,
  },
  {
    reason: 'byline',
    pattern:
      /^[([]?(?:(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Rr]esearch) by|(?:[Ee]dited|[Tt]ranslated|[Ww]ritten) by|[Ww]ith reporting (?:by|from)) (?!.*\b(?:is|are|was|were|has|have|had)\b)\p{Lu}.{1,160}$/u,
  },
  {
    // "Ana Ruiz is a staff writer. Her last piece was on …": who wrote it, under the article.
    reason: 'byline',
    pattern:
      /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|da|del)){1,4} (?:is|was) (?:an?|the|our|[\p{L}&' ]{2,40}[’']s) (?:[\p{L}-]+ ){0,4}(?:writer|reporter|journalist|correspondent|columnist|contributor|freelancer|editor|photographer)\b(?! (?:who|whom|that|and (?:was|had|has)) ).{0,240}$/u,
    place: 'end',
  },
  {
    reason: 'byline',
    pattern: /^(?:the (?:authors?|writers?) (?:is|are)|about the (?:authors?|writers?) ?:) .{1,240}$/i,
    place: 'end',
  },
  // Pictures.
  {
    reason: 'photo-credit',
    pattern:
      /^\[?\(?(?:photo|photos|image|images|picture|pictures|credit|photo credit|image credit|image source|photograph|illustration|graphic|video|file photo|featured image)(?:s|graph)?(?: (?:by|credit|courtesy(?: of)?|source))?\s*[:©/|]\s*.{1,140}$/i,
  },
  {
    reason: 'photo-credit',
    pattern: /^(?:photo|image|picture|photograph|illustration) (?:by|courtesy of)\s.{1,80}$/i,
  },
  {
    reason: 'photo-credit',
    pattern:
      /^[^.!?]{0,60}\/\s?(?:getty(?: images)?|reuters|afp|ap|epa|sputnik|shutterstock|wikimedia(?: commons)?|unsplash|pixabay|istock|alamy|tass|xinhua|anadolu)(?:\s?\/\s?[^.!?]{1,40})?$/i,
  },
  // Teasers.
  {
    reason: 'teaser',
    takes: 'list',
    pattern:
      /^(?:don(?:'|’)?t miss(?: (?:this|it|out))?|related(?: (?:articles?|stories|posts?|news|topics|content|coverage|reading))?|(?:you )?(?:may|might) also (?:like|be interested in|enjoy)|recommended(?: (?:for you|stories|articles|reading))?|more (?:from|on|in|like) .{1,50}|more (?:news|stories|articles)|most (?:read|popular|viewed|shared)|popular(?: (?:now|posts|stories|articles))?|trending(?: (?:now|stories|topics))?|latest(?: (?:news|stories|articles|posts|headlines))?|top stories|in other news|editor(?:'|’)?s(?:'|’)? (?:picks?|choice)|read next|up next|what to read next|keep reading|continue reading|see also|further reading|also read|read also)[:.!]?$/i,
  },
  {
    reason: 'teaser',
    pattern:
      /^(?:(?:also )?read(?: more| also| next)?|see also|related|watch(?: also| now| more)?|don(?:'|’)t miss|more on this(?: story)?|explainer|opinion|must read|click here)\s*(?:[:>»|]\s*.{1,160}|more|here)$/i,
  },
  {
    reason: 'teaser',
    pattern:
      /^(?:read (?:more|the full (?:story|article))|continue reading|full story|learn more|find out more|click here(?: to .{1,60})?)\s*(?:[.…>»→]+|\.\.\.)?$/i,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|tagged(?: with)?|labels?|keywords)\s*:\s*.{1,200}$/i,
  },
]

/** Notes that an editor or a machine set in brackets inside a line. */
export const INLINE_NOTES: readonly RegExp[] = [
  /\[\s*(?:citation|citations|attribution|source|sources|ref|reference|references|note|editor'?s? note|editor’s note|ed\.?|translator'?s? note|translation|photo|image|video|link|read more|footnote)\s*(?:needed)?\s*(?::[^[\]\n]{0,300})?\]/giu,
  /\[\s*\d{1,3}\s*\](?=[\s.,;:[)]|$)/g,
  /\((?:editor(?:'|’)s note|ed\. note|translator(?:'|’)s note)\s*:[^()\n]{0,300}\)/giu,
]
