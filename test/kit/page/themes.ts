/** The editor's four kinds of theme, as a page hears of them: the class of its body, and some of the colours it is given. */
export const THEMES = {
  light: {
    kind: 'vscode-light',
    colours: {
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      focusBorder: '#005fb8',
      'panel-border': '#e5e5e5',
      'widget-border': '#e5e5e5',
      'input-background': '#ffffff',
      'input-foreground': '#3b3b3b',
      'dropdown-background': '#ffffff',
      'dropdown-foreground': '#3b3b3b',
      'icon-foreground': '#3b3b3b',
      'menu-background': '#ffffff',
      'menu-foreground': '#3b3b3b',
      'menu-selectionBackground': '#005fb8',
      'menu-selectionForeground': '#ffffff',
      'button-background': '#005fb8',
      'button-foreground': '#ffffff',
    },
  },
  dark: {
    kind: 'vscode-dark',
    colours: {
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      focusBorder: '#0078d4',
      'panel-border': '#2b2b2b',
      'widget-border': '#313131',
      'input-background': '#313131',
      'input-foreground': '#cccccc',
      'dropdown-background': '#313131',
      'dropdown-foreground': '#cccccc',
      'icon-foreground': '#cccccc',
      'menu-background': '#1f1f1f',
      'menu-foreground': '#cccccc',
      'menu-selectionBackground': '#0078d4',
      'menu-selectionForeground': '#ffffff',
      'button-background': '#0078d4',
      'button-foreground': '#ffffff',
    },
  },
  'high contrast dark': {
    kind: 'vscode-high-contrast',
    colours: {
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      focusBorder: '#f38518',
      contrastBorder: '#6fc3df',
      'widget-border': '#6fc3df',
      'input-background': '#000000',
      'input-foreground': '#ffffff',
      'menu-background': '#000000',
      'menu-foreground': '#ffffff',
      'button-foreground': '#ffffff',
      'button-background': '#000000',
    },
  },
  'high contrast light': {
    // The editor says both of this one.
    kind: 'vscode-high-contrast vscode-high-contrast-light',
    colours: {
      'editor-background': '#ffffff',
      'editor-foreground': '#292929',
      focusBorder: '#006bbd',
      contrastBorder: '#0f4a85',
      'widget-border': '#0f4a85',
      'input-background': '#ffffff',
      'input-foreground': '#292929',
      'menu-background': '#ffffff',
      'menu-foreground': '#292929',
      'button-foreground': '#ffffff',
      'button-background': '#0f4a85',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly kind: string; readonly colours: Readonly<Record<string, string>> }>
>;

export type ThemeName = keyof typeof THEMES;
