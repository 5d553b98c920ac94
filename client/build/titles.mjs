/** Every title that VS Code reads from `package.json`, in both languages: it shows those of its own display language, and there is no Danish one. */

export const CATEGORY = { en: 'Strategy Papers', da: 'Strategipapirer' };

/** A paper, told by its name; logs and organisation files share its language. */
const PAPER = 'resourceFilename =~ /\\.strategy\\.ya?ml$/i';
const OURS = 'resourceLangId == strategy-paper';

/**
 * The commands: `icon`; `when` they are in the palette; `menus` by place, each with its group and its condition.
 * Both languages call the same command, under two names.
 */
export const COMMANDS = {
  newPaper: {
    en: 'New Strategy Paper…',
    da: 'Ny strategi…',
    icon: '$(add)',
    menus: {
      'file/newFile': { group: 'file' },
      'explorer/context': { group: '4_search@1', when: 'explorerResourceIsFolder' },
      'view/title': { group: 'navigation@1', view: true },
    },
  },
  showMap: {
    en: 'Show Strategy Map',
    da: 'Vis strategikortet',
    icon: '$(type-hierarchy)',
    when: OURS,
    menus: {
      'explorer/context': { group: 'navigation@9', when: PAPER },
      'editor/title/context': { group: '1_open@9', when: PAPER },
      'view/item/context': { group: 'inline@1', view: true, when: 'viewItem =~ /^paper/' },
    },
  },
  showMapToSide: {
    en: 'Show Strategy Map to the Side',
    da: 'Vis strategikortet ved siden af',
    icon: '$(type-hierarchy)',
    when: OURS,
    menus: {
      'editor/title': { group: 'navigation', when: PAPER },
      'editor/context': { group: '1_modification@8', when: PAPER },
    },
  },
  checkForSubmission: {
    en: 'Check for Submission',
    da: 'Tjek før indsendelse',
    icon: '$(checklist)',
    when: OURS,
    menus: {
      'editor/title': { group: '1_run@1', when: PAPER },
      'editor/context': { group: '1_modification@9', when: PAPER },
      'explorer/context': { group: 'navigation@10', when: PAPER },
      'view/item/context': { group: '1_paper@1', view: true, when: 'viewItem =~ /^paper/' },
    },
  },
  checkAll: {
    en: 'Validate All Papers in the Workspace',
    da: 'Tjek alle strategier i arbejdsområdet',
    icon: '$(check-all)',
    menus: { 'view/title': { group: 'navigation@2', view: true } },
  },
  fixAll: {
    en: 'Fix All Safe Problems',
    da: 'Ret alt der ikke kræver et valg',
    when: OURS,
    menus: { 'editor/title': { group: '1_run@2', when: OURS } },
  },
  exportMap: {
    en: 'Export Strategy Map…',
    da: 'Gem strategikortet som fil…',
    when: OURS,
    menus: {
      'editor/title': { group: '1_run@3', when: PAPER },
      'view/item/context': { group: '1_paper@2', view: true, when: 'viewItem =~ /^paper/' },
    },
  },
  nextPlace: {
    en: 'Go to the Next Place to Fill In',
    da: 'Gå til det næste sted at udfylde',
    when: 'editorLangId == strategy-paper',
  },
  openLog: {
    en: 'Open the Follow-up Log',
    da: 'Åbn opfølgningerne',
    when: 'false',
    menus: { 'view/item/context': { group: '1_paper@3', view: true, when: 'viewItem =~ /log$/' } },
  },
  restartServer: { en: 'Restart Language Server', da: 'Genstart sprogserveren' },
  showLog: { en: 'Show Server Log', da: 'Vis sprogserverens log' },
};

export const VIEW = {
  container: { en: 'Strategy papers', da: 'Strategipapirer' },
  name: { en: 'Papers', da: 'Strategier' },
  none: {
    en: 'There is no strategy paper here yet. A new one comes with places to fill in, so that you need not begin with an empty page.\n[New strategy paper](command:strategyPapers.newPaper)\nNew to this? [See how it works](command:workbench.action.openWalkthrough?%22strategy-papers.strategy-papers%23start%22).',
    da: 'Her er ingen strategi endnu. En ny kommer med steder at udfylde så du ikke begynder på en tom side.\n[Ny strategi](command:strategyPapers.newPaper.da)\nEr det nyt for dig? [Se hvordan det virker](command:workbench.action.openWalkthrough?%22strategy-papers.strategy-papers%23start-da%22).',
  },
  folder: {
    en: 'Strategy papers are files in a folder. Open the folder of your unit or your organisation.\n[Open folder](command:vscode.openFolder)',
    da: 'Strategier er filer i en mappe. Åbn enhedens eller organisationens mappe.\n[Åbn mappe](command:vscode.openFolder)',
  },
};

export const WALKTHROUGH = {
  title: { en: 'Write your strategy paper', da: 'Skriv jeres strategi' },
  description: {
    en: 'One direction, four initiatives, what gets better by them, and what you do first.',
    da: 'Én retning, fire initiativer, det der bliver bedre af dem, og hvad I gør først.',
  },
  steps: [
    {
      id: 'begin',
      command: 'newPaper',
      button: { en: 'New strategy paper', da: 'Ny strategi' },
      title: { en: 'Begin with more than an empty page', da: 'Begynd med mere end en tom side' },
      text: {
        en: 'Answer a few questions about the unit, the period and the people. The paper is made with places to fill in.',
        da: 'Svar på et par spørgsmål om enheden, perioden og menneskene. Så får du en strategi med steder at udfylde.',
      },
    },
    {
      id: 'fill',
      command: 'nextPlace',
      button: { en: 'Go to the next place', da: 'Gå til det næste sted' },
      title: { en: 'Fill in one place at a time', da: 'Udfyld ét sted ad gangen' },
      text: {
        en: 'Tab goes to the next place to fill in. Below you see how many are left. Ctrl+Space shows what can be written.',
        da: 'Tab går til det næste sted at udfylde. Nederst ser du hvor mange der er tilbage. Ctrl+mellemrum viser hvad der kan skrives.',
      },
    },
    {
      id: 'mend',
      command: 'fixAll',
      button: { en: 'Fix all that needs no decision', da: 'Ret alt der ikke kræver et valg' },
      title: { en: 'Let the light bulb help', da: 'Lad lyspæren hjælpe' },
      text: {
        en: 'What is underlined has a reason in plain words. The light bulb (Ctrl+.) mends it, or offers a choice. While you draft, little is red.',
        da: 'Peg på det der er understreget, så står der hvorfor. Lyspæren (Ctrl+.) retter det eller giver dig et valg. Så længe det er en kladde, er kun lidt rødt.',
      },
    },
    {
      id: 'map',
      command: 'showMapToSide',
      button: { en: 'Show the map', da: 'Vis kortet' },
      title: { en: 'See the paper as a map', da: 'Se strategien som et kort' },
      text: {
        en: 'The direction on top, the four initiatives below, what leads to what. It follows while you write, and can go on the wall.',
        da: 'Øverst retningen, under den de fire initiativer, og hvad der fører til hvad. Det følger med mens du skriver, og kan hænge på væggen.',
      },
    },
    {
      id: 'check',
      command: 'checkForSubmission',
      button: { en: 'Check for submission', da: 'Tjek før indsendelse' },
      title: { en: 'Talk about what is left', da: 'Tal om det der mangler' },
      text: {
        en: 'A short list of what to put right and what to talk about before you hand the paper in.',
        da: 'En kort liste over hvad der skal rettes, og hvad I kan tale om, før I indsender strategien.',
      },
    },
  ],
};

/** Settings have one text for everybody: VS Code shows no setting by a condition. */
export const SETTINGS = {
  language: {
    type: 'string',
    enum: ['auto', 'en', 'da'],
    default: 'auto',
    enumDescriptions: [
      'The language each paper is written in. · Det sprog hver strategi er skrevet på.',
      'English, always.',
      'Dansk, altid.',
    ],
    markdownDescription:
      'The language of messages, menus and maps. The text of your papers stays as it is.\n\n*Sproget i beskeder, menuer og kort. Teksten i jeres strategier bliver som den er.*',
  },
  stage: {
    type: 'string',
    enum: ['auto', 'draft', 'submitted'],
    default: 'auto',
    enumDescriptions: [
      "As the paper's own status says. · Som strategiens egen status siger.",
      'Gently, as while drafting. · Mildt, som en kladde.',
      'Firmly, as if it was handed in. · Grundigt, som en indsendt strategi.',
    ],
    markdownDescription:
      'How firmly papers are checked. While drafting, little is red.\n\n*Hvor grundigt strategierne bliver tjekket. Så længe det er en kladde, er kun lidt rødt.*',
  },
  tabToNextPlace: {
    type: 'boolean',
    default: true,
    markdownDescription:
      'Tab goes to the next place to fill in while there are any. At the start of a line it moves the line as usual.\n\n*Tab går til det næste sted at udfylde så længe der er nogen. Først på en linje rykker Tab linjen ind som sædvanlig.*',
  },
};
