/** The page of the map: draws what the extension sends, and tells it what is done here. */
import type { MapAnswer, MapCard, PreviewTexts } from '../../../server/src/protocol';
import type { Choice, FromPage, Kept, ToPage } from '../preview/conversation';
import { keptIn } from '../preview/heard';
import { createBar } from './bar';
import { cardMenu } from './card-menu';
import { icon, made, setOnce } from './elements';
import { askWhatTheySaid, renameOver } from './forms';
import { createLens } from './look';
import { openMenu } from './menu';
import { panning } from './pan';
import { copied, pictureOf } from './picture';
import { createSearch } from './search';
import { createSheet } from './sheet';
import { steer } from './steer';
import { told } from './told';

/** Given by the editor, once a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: Kept): void;
};

/** How long a quiet word stays, in milliseconds. */
const NOTE_STAYS = 6000;
/** How long the room for the map has to keep still before the map is laid out anew, in milliseconds. */
const ROOM_STILL = 120;

function begin(): void {
  const api = acquireVsCodeApi();
  const kept = keptIn(api.getState());
  let texts: PreviewTexts | undefined;
  let uri = kept?.uri;
  let choice: Choice = kept ?? { view: 'strategy', questions: false, pinned: false };
  let waiting: Extract<ToPage, { readonly type: 'map' }> | undefined;
  let isRestored = false;
  let wasMarked: string | undefined;

  const sheet = createSheet();
  const holder = made('div', { class: 'sheet' });
  const heading = made('h1', { class: 'unseen' });
  const empty = made('p', { class: 'empty' });
  const stage = made('main', {}, heading, holder, empty);
  const broken = made('p', { class: 'broken', role: 'status' });
  const note = made('p', { class: 'note', role: 'status' });
  const change = made('button', { type: 'button', class: 'change', 'aria-haspopup': 'menu' }, icon('more'));
  change.hidden = true;
  broken.hidden = true;
  empty.hidden = true;
  holder.append(sheet.svg, change);
  holder.hidden = true;

  const say = (message: FromPage): void => api.postMessage(message);
  const keep = (): void => {
    if (uri === undefined || !isRestored) return;
    const { marked } = steering;
    api.setState({ ...choice, uri, look: { ...lens.look, ...(marked !== undefined && { card: marked }) } });
  };
  let keeping = 0;
  const keepSoon = (): void => {
    clearTimeout(keeping);
    keeping = window.setTimeout(keep, 200);
  };
  let noting = 0;
  const tell = (text: string): void => {
    clearTimeout(noting);
    note.textContent = text;
    noting = window.setTimeout(() => {
      note.textContent = '';
    }, NOTE_STAYS);
  };

  let toldRoom = 0;
  let telling = 0;
  /** Once the room keeps still: the map is laid out for it. */
  const tellRoomSoon = (): void => {
    clearTimeout(telling);
    telling = window.setTimeout(() => {
      const { room } = lens;
      if (room <= 0 || room === toldRoom) return;
      toldRoom = room;
      say({ type: 'room', room });
    }, ROOM_STILL);
  };
  const lens = createLens(stage, sheet.svg, () => {
    placeChange();
    keepSoon();
    tellRoomSoon();
  });
  const steering = steer(sheet, lens, {
    select: (card, go) => say({ type: 'select', card: card.id, go }),
    menu: (card) => openCard(card),
    rename: (card) => rename(card),
    moved: (card, by) => {
      if (card.changes?.includes(by < 0 ? 'up' : 'down')) ask(card, { kind: 'move', by });
    },
    pointed: (card) => {
      if (card) pointed = card.id;
      placeChange();
    },
    changed: keepSoon,
  });
  const search = createSearch(sheet, lens, (card) => {
    const to = card ?? steering.current?.id;
    if (to !== undefined) steering.focus(to);
  });
  const bar = createBar(search.element, {
    choose(now) {
      choice = now;
      bar.show(now);
      say({ type: 'choose', choice: now });
      keepSoon();
    },
    zoom: (factor) => lens.scale(factor),
    fit: () => lens.fit(),
    share: (share) => say({ type: 'share', share }),
  });
  panning(stage, lens);

  /** The card with the button for changes. */
  let pointed: string | undefined;
  const placeChange = (): void => {
    const card = sheet.card(pointed ?? '');
    const entries = card && texts ? cardMenu(card, texts, doing(card)) : [];
    const isHidden = !card || entries.length === 0;
    if (change.hidden !== isHidden) change.hidden = isHidden;
    if (!card || isHidden) return;
    const { x, y, width } = card.box;
    change.style.left = `${(x + width) * lens.zoom}px`;
    change.style.top = `${y * lens.zoom}px`;
    setOnce(change, 'aria-label', `${texts?.change ?? ''}: ${card.label}`);
    setOnce(change, 'title', texts?.change);
  };
  change.addEventListener('click', () => {
    const card = sheet.card(pointed ?? '');
    if (card) openCard(card);
  });

  const ask = ({ id }: MapCard, what: Extract<FromPage, { readonly type: 'change' }>['change']): void => {
    const version = sheet.map?.version;
    if (version !== undefined) say({ type: 'change', card: id, version, change: what });
    else tell(texts?.['refused:newer'] ?? '');
  };
  const doing = (card: MapCard) => ({
    go: () => say({ type: 'select', card: card.id, go: true }),
    open: () => say({ type: 'open', card: card.id }),
    rename: () => rename(card),
    change: (what: Parameters<typeof ask>[1]) => ask(card, what),
    said: () => {
      if (!texts) return;
      askWhatTheySaid(texts, card.label, (answer) => {
        steering.focus(card.id);
        if (answer) ask(card, { kind: 'said', ...answer });
      });
    },
  });
  const openCard = (card: MapCard): void => {
    if (!texts) return;
    const entries = cardMenu(card, texts, doing(card));
    const group = sheet.place(card.id);
    if (entries.length === 0 || !group) return;
    const frame = group.getBoundingClientRect();
    openMenu(texts.change, entries, { x: Math.max(frame.left, frame.right - 24), y: frame.top + 8 }, group);
  };
  const rename = (card: MapCard): void => {
    if (card.title === undefined || !card.changes?.includes('rename') || !texts) return;
    const { x, y, width, height } = card.box;
    const { zoom } = lens;
    const over = { x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom };
    renameOver(holder, over, { label: texts.title, title: card.title }, (title) => {
      steering.focus(card.id);
      if (title !== undefined) ask(card, { kind: 'rename', title });
    });
  };

  const show = (message: Extract<ToPage, { readonly type: 'map' }>): void => {
    const isSame = message.uri === uri && message.choice.view === choice.view;
    if (message.texts) speak(message.texts, message.map);
    ({ uri } = message);
    choice = message.choice;
    bar.show(choice);
    const { map } = message;
    const hasGood = isSame && sheet.map !== undefined;
    if (map && !(map.broken && hasGood)) draw(map, hasGood);
    const isBehind = (!map || map.broken) && hasGood;
    setOnce(broken, 'hidden', isBehind || map?.broken ? undefined : '');
    const told = isBehind ? texts?.broken : texts?.['broken:from-the-start'];
    if (!broken.hidden && broken.textContent !== told) broken.textContent = told ?? '';
    const isEmpty = map === undefined && !hasGood;
    setOnce(empty, 'hidden', isEmpty ? undefined : '');
    setOnce(holder, 'hidden', isEmpty ? '' : undefined);
    if (isEmpty) empty.textContent = texts?.['no-paper'] ?? '';
    keepSoon();
  };

  /** What stands at the same place of the window afterwards: the marked card where it is seen, else the first one that is. */
  const draw = (map: MapAnswer, isUpdate: boolean): void => {
    setOnce(holder, 'hidden', undefined);
    const isLaidAnew = isUpdate && sheet.map !== undefined && sheet.map.width !== map.width;
    const anchor = isUpdate ? anchorOf(sheet.map, steering.marked) : undefined;
    const before = anchor === undefined ? undefined : placeOf(anchor);
    sheet.draw(map);
    setOnce(sheet.svg, 'aria-label', map.title);
    if (heading.textContent !== map.title) heading.textContent = map.title;
    lens.sized(map.width, map.height);
    steering.renew();
    search.renew();
    const after = anchor === undefined ? undefined : placeOf(anchor);
    if (before && after && (before.x !== after.x || before.y !== after.y))
      lens.moveBy(after.x - before.x, after.y - before.y);
    // With another width all cards have other places, and the window may have lost the marked one before it came.
    const marked = isLaidAnew && steering.marked !== undefined ? sheet.card(steering.marked) : undefined;
    if (marked) lens.reveal(marked.box);
    if (!isRestored) {
      isRestored = true;
      if (kept?.look && kept.uri === uri) {
        lens.restore(kept.look);
        if (kept.look.card !== undefined) steering.mark(kept.look.card, false);
      }
      if (wasMarked !== undefined) steering.mark(wasMarked);
    } else if (!isUpdate) steering.mark(undefined);
    placeChange();
  };
  /** Where a card begins on the map, in pixels. */
  const placeOf = (id: string): { readonly x: number; readonly y: number } | undefined => {
    const box = sheet.card(id)?.box;
    return box && { x: box.x * lens.zoom, y: box.y * lens.zoom };
  };
  const anchorOf = (map: MapAnswer | undefined, marked: string | undefined): string | undefined => {
    const { left, top } = lens.look;
    const bottom = (top + stage.clientHeight) / lens.zoom;
    const isSeen = ({ box }: MapCard): boolean =>
      box.y + box.height > top / lens.zoom && box.y < bottom && box.x + box.width > left / lens.zoom;
    const seen = map?.cards.filter(isSeen) ?? [];
    return (seen.find(({ id }) => id === marked) ?? seen.find(({ box }) => box.y >= top / lens.zoom))?.id;
  };

  const speak = (now: PreviewTexts, map: MapAnswer | undefined): void => {
    texts = now;
    if (map) setOnce(document.documentElement, 'lang', map.language);
    bar.say(now);
    search.say(now);
    setOnce(stage, 'aria-label', now.map);
  };

  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = told(data);
    switch (message?.type) {
      case 'map': {
        // Of several between two frames only the last is drawn; words that came with an earlier one stay.
        const words = message.texts ?? waiting?.texts;
        if (!waiting) requestAnimationFrame(next);
        waiting = { ...message, ...(words && { texts: words }) };
        return;
      }
      case 'mark':
        wasMarked = message.card;
        if (isRestored) steering.mark(message.card);
        return;
      case 'note':
        return tell(message.text);
      case 'picture':
        return void makePicture(message.svg, message.share);
    }
  });
  const next = (): void => {
    const message = waiting;
    waiting = undefined;
    if (message) show(message);
  };
  const makePicture = async (svg: string, share: 'copy' | 'png'): Promise<void> => {
    const picture = await pictureOf(svg);
    if (!picture) return say({ type: 'not-drawn' });
    if (share === 'copy') return say({ type: 'copied', done: await copied(picture) });
    say({ type: 'picture', png: new Uint8Array(await picture.arrayBuffer()) });
  };

  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (event.defaultPrevented || isTyping || altKey) return;
    if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z') say({ type: 'undo' });
    else if (ctrlKey || metaKey) return;
    else if (key === '+' || key === '=') lens.scale(1.2);
    else if (key === '-') lens.scale(1 / 1.2);
    else if (key === '0') lens.fit();
    else if (key === '/') search.open();
    else return;
    event.preventDefault();
  });
  stage.addEventListener('scroll', keepSoon, { passive: true });

  document.body.append(bar.element, broken, stage, note);
  bar.show(choice);
  toldRoom = lens.room;
  say({ type: 'ready', ...(toldRoom > 0 && { room: toldRoom }) });
}

begin();
