/** What a mail looks like: the lines of its head, its greetings, and how it ends. In English and Danish. */

const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|received|importance|attachments?|fra|til|emne|sendt|dato|kopi|vedr|vedhæftet|vedhæftede filer|besvar til|prioritet)[ \t]*:(?=\s|$)/i;
/** The lines of a head that are nothing else, also in small letters. */
const SURE_HEADER = /^(?:cc|bcc|subject|sent|reply-to|message-id|emne|sendt|kopi|vedr)[ \t]*:(?=\s|$)/i;

/** True for a line from the head of a mail. */
export function isMailHeader(words: string): boolean {
  if (!HEADER.test(words)) return false;
  return /^\p{Lu}/u.test(words) || SURE_HEADER.test(words) || /@[\w.-]+\.\w/.test(words);
}

const CLOSING =
  /^(?:(?:med )?(?:venlig|venlige|kærlig|bedste|de bedste) hils(?:en|ner)|(?:de )?bedste hilsner|hilsen|mvh|vh|kh|dbh|(?:best|kind|warm|kindest|many) (?:regards|wishes|greetings)|regards|best|cheers|yours(?: sincerely| truly| faithfully)?|sincerely|many thanks|thanks|thank you|thx|tak|på forhånd tak|sent from my|sendt fra min)\b/iu;

/** True for the line with which a mail begins to end: "Best regards", »Venlig hilsen«. */
export function isClosing(words: string): boolean {
  if (/^(?:P\.?S\.?|N\.?B\.?)[ \t:]/.test(words)) return true;
  // A word and a colon are a field, one of the author's own perhaps.
  if (/^\S+\s*:(?:\s|$)/.test(words)) return false;
  // A single word in small letters may be a field that is being written.
  if (!/^\p{Lu}|\s|^(?:mvh|vh|kh|dbh)\b/u.test(words)) return false;
  return CLOSING.test(words) && words.split(/\s+/).length <= 8;
}

/** True for the line that opens a signature. */
export function isSignatureMark(words: string): boolean {
  return words === '--' || words === '—';
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|hej|hejsa|kære|goddag|god(?:morgen| dag))\b/iu;

/** True for a line that greets. */
export function isGreeting(words: string): boolean {
  return GREETING.test(words) && words.split(/\s+/).length <= 12;
}

/**
 * True for a line of words, not for a field or a half-written one: several words that begin as a sentence does.
 */
export function isSentence(words: string): boolean {
  const count = words.split(/\s+/).length;
  if (count < 2 || words.includes('strategy-')) return false;
  return /^[\p{Lu}\d"“»'(<]/u.test(words) || count >= 4;
}

const CODE_MARK =
  /^(?:[[{]\/?[^\s"'\]}]+[\]}]$|\\(?:begin|end)\b|<!\[CDATA\[$|\]\]>$|"""\w*$|'''\w*$|(?:cat )?<<-?\s*["']?\w+|EOF$|%%)/;

/** True for a line that opens or closes a stretch of code in another kind of text: `[code]`, `\begin{verbatim}`. */
export function isCodeMark(words: string): boolean {
  return CODE_MARK.test(words);
}
