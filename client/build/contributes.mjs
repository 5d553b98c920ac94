/** What the extension contributes to VS Code, put together for `package.json` from the titles in both languages. */
import { CATEGORY, COMMANDS, SETTINGS, VIEW, WALKTHROUGH } from './titles.mjs';

const LANGUAGES = ['en', 'da'];

/** The setting is asked too, so that the titles fit before the extension has woken up. */
const SHOWN = {
  en: '!strategyPapers.danish && config.strategyPapers.language != da',
  da: 'strategyPapers.danish || config.strategyPapers.language == da',
};

const KINDS = ['strategy', 'follow-up', 'organisation'];
const SCHEMAS = {
  strategy: 'strategy-paper',
  'follow-up': 'strategy-follow-up',
  organisation: 'strategy-organisation',
};
const patternsOf = (kind) => [`*.${kind}.yaml`, `*.${kind}.yml`];

const both = (one, other) =>
  one ? (other.includes('||') ? `(${other}) && ${one}` : `${other} && ${one}`) : other;
const named = (id, language) => `strategyPapers.${id}${language === 'da' ? '.da' : ''}`;
const viewOf = (language) => (language === 'da' ? 'strategyPapers.papersDa' : 'strategyPapers.papers');
const inBoth = (make) => LANGUAGES.flatMap(make);

function commands() {
  return Object.entries(COMMANDS).flatMap(([id, { icon, ...titles }]) =>
    inBoth((language) => ({
      command: named(id, language),
      title: titles[language],
      category: CATEGORY[language],
      ...(icon && { icon }),
    })),
  );
}

function menus() {
  const places = {};
  const add = (place, entry) => {
    places[place] = [...(places[place] ?? []), entry];
  };
  for (const [id, { menus: own = {}, when }] of Object.entries(COMMANDS)) {
    for (const language of LANGUAGES) {
      const command = named(id, language);
      const palette = when === 'false' ? when : both(when, SHOWN[language]);
      add('commandPalette', { command, when: palette });
      for (const [place, { group, when: there, view }] of Object.entries(own)) {
        const isView = view && `view == ${viewOf(language)}`;
        const condition = isView
          ? [isView, there].filter(Boolean).join(' && ')
          : both(there, SHOWN[language]);
        add(place, { command, when: condition, group });
      }
    }
  }
  return places;
}

/** Tab is the editor's own while it has any use for it. */
const TAB_IS_FREE =
  'strategyPapers.placeholders && config.strategyPapers.tabToNextPlace && editorTextFocus && editorLangId == strategy-paper && !editorReadonly && !editorTabMovesFocus && !suggestWidgetVisible && !inlineSuggestionVisible && !inSnippetMode && !editorHasMultipleSelections';

function walkthroughs() {
  return inBoth((language) => ({
    id: language === 'da' ? 'start-da' : 'start',
    title: WALKTHROUGH.title[language],
    description: WALKTHROUGH.description[language],
    icon: 'client/media/icon.svg',
    when: SHOWN[language],
    steps: WALKTHROUGH.steps.map(({ id, command, button, title, text }) => ({
      id,
      title: title[language],
      description: `${text[language]}\n[${button[language]}](command:${named(command, language)})`,
      media: { svg: `client/media/walkthrough/${id}.${language}.svg`, altText: text[language] },
      completionEvents: LANGUAGES.map((one) => `onCommand:${named(command, one)}`),
    })),
  }));
}

export function contributes() {
  return {
    languages: [
      {
        id: 'strategy-paper',
        aliases: ['Strategy paper', 'Strategipapir'],
        filenamePatterns: KINDS.flatMap(patternsOf),
        configuration: './client/language/language-configuration.json',
        icon: { light: './client/media/file-light.svg', dark: './client/media/file-dark.svg' },
      },
    ],
    grammars: [
      {
        language: 'strategy-paper',
        scopeName: 'source.yaml.strategy-paper',
        path: './client/language/strategy-paper.tmLanguage.json',
      },
    ],
    snippets: [{ language: 'strategy-paper', path: './client/language/snippets.json' }],
    configurationDefaults: {
      '[strategy-paper]': {
        'editor.insertSpaces': true,
        'editor.tabSize': 2,
        'editor.detectIndentation': false,
        'editor.autoIndent': 'advanced',
        'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' },
        'editor.wordBasedSuggestions': 'off',
        'editor.wordWrap': 'on',
        'editor.wrappingIndent': 'indent',
        'editor.semanticHighlighting.enabled': true,
        'diffEditor.ignoreTrimWhitespace': false,
      },
    },
    configuration: {
      title: 'Strategy Papers',
      properties: Object.fromEntries(
        Object.entries(SETTINGS).map(([name, setting], order) => [
          `strategyPapers.${name}`,
          { ...setting, scope: 'window', order },
        ]),
      ),
    },
    commands: commands(),
    menus: menus(),
    keybindings: [
      { command: named('nextPlace', 'en'), key: 'tab', args: 'tab', when: TAB_IS_FREE },
      ...inBoth((language) => ({
        command: named('showMapToSide', language),
        // As for the preview of a Markdown text.
        key: 'ctrl+k v',
        mac: 'cmd+k v',
        when: both('editorLangId == strategy-paper', SHOWN[language]),
      })),
    ],
    viewsContainers: {
      activitybar: inBoth((language) => ({
        id: language === 'da' ? 'strategyPapersDa' : 'strategyPapers',
        title: VIEW.container[language],
        icon: './client/media/view.svg',
      })),
    },
    views: Object.fromEntries(
      LANGUAGES.map((language) => [
        language === 'da' ? 'strategyPapersDa' : 'strategyPapers',
        [
          {
            id: viewOf(language),
            name: VIEW.name[language],
            icon: './client/media/view.svg',
            contextualTitle: VIEW.container[language],
            when: SHOWN[language],
          },
        ],
      ]),
    ),
    viewsWelcome: inBoth((language) => [
      {
        view: viewOf(language),
        contents: VIEW.none[language],
        when: 'strategyPapers.none && workspaceFolderCount > 0',
      },
      { view: viewOf(language), contents: VIEW.folder[language], when: 'workspaceFolderCount == 0' },
    ]),
    walkthroughs: walkthroughs(),
    yamlValidation: KINDS.map((kind) => ({
      fileMatch: patternsOf(kind),
      url: `./schemas/${SCHEMAS[kind]}.schema.json`,
    })),
  };
}
