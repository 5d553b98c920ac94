/** What the extension says, checked before it is drawn. */
import type { Drawing, MapAnswer, MapCard, PreviewTexts } from '../../../server/src/protocol';
import type { ToPage } from '../preview/conversation';
import { choiceIn } from '../preview/heard';

/** Deeper drawings are none of ours. */
const DEEPEST = 6;

/** undefined for what is no message of ours. */
export function told(message: unknown): ToPage | undefined {
  if (!isFields(message)) return undefined;
  const { type, card, text, svg, share } = message;
  switch (type) {
    case 'map': {
      const { uri, texts, map } = message;
      const choice = choiceIn(message['choice']);
      if (!isText(uri) || !choice) return undefined;
      return {
        type,
        uri,
        choice,
        ...(isTexts(texts) && { texts }),
        ...(isMap(map) && { map }),
      };
    }
    case 'mark':
      return { type, ...(isText(card) && { card }) };
    case 'note':
      return isText(text) ? { type, text } : undefined;
    case 'picture':
      return isText(svg) && (share === 'copy' || share === 'png') ? { type, svg, share } : undefined;
    default:
      return undefined;
  }
}

function isTexts(value: unknown): value is PreviewTexts {
  return isFields(value) && Object.values(value).every(isText);
}

function isMap(value: unknown): value is MapAnswer {
  if (!isFields(value)) return false;
  const { language, title, width, height, groups, cards, links, broken } = value;
  return (
    (language === 'en' || language === 'da') &&
    isText(title) &&
    isLength(width) &&
    isLength(height) &&
    typeof broken === 'boolean' &&
    Array.isArray(groups) &&
    groups.every((group) => isDrawing(group, DEEPEST)) &&
    Array.isArray(cards) &&
    cards.every(isCard) &&
    Array.isArray(links) &&
    links.every((link) => isFields(link) && isText(link['id']) && isText(link['from']) && isText(link['to']))
  );
}

function isDrawing(value: unknown, depth: number): value is Drawing {
  if (depth === 0 || !isFields(value)) return false;
  const { element, attributes, children, text } = value;
  return (
    isText(element) &&
    isFields(attributes) &&
    Object.values(attributes).every((one) => isText(one) || typeof one === 'number') &&
    (text === undefined || isText(text)) &&
    (children === undefined ||
      (Array.isArray(children) && children.every((child) => isDrawing(child, depth - 1))))
  );
}

function isCard(value: unknown): value is MapCard {
  if (!isFields(value)) return false;
  const { id, role, label, box, parent, title, status, changes } = value;
  return (
    isText(id) &&
    isText(role) &&
    isText(label) &&
    isFields(box) &&
    [box['x'], box['y'], box['width'], box['height']].every(isLength) &&
    [parent, title, status].every((one) => one === undefined || isText(one)) &&
    (changes === undefined || (Array.isArray(changes) && changes.every(isText)))
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
