const fr = {
  setting: 'Annoncer ce que font les autres',
  settingTitle: 'Lecteur d’écran',
  somebody: 'Quelqu’un',
  untitled: 'une fiche sans titre',
  one: {
    created: (who: string, many: boolean, title: string) => `${who} ${many ? 'ont' : 'a'} ajouté ${title}`,
    deleted: (who: string, many: boolean, title: string) => `${who} ${many ? 'ont' : 'a'} supprimé ${title}`,
    changed: (who: string, many: boolean, title: string) => `${who} ${many ? 'ont' : 'a'} modifié ${title}`,
    linked: (who: string, many: boolean, title: string) => `${who} ${many ? 'ont' : 'a'} relié ${title}`,
    moved: (who: string, many: boolean, title: string) => `${who} ${many ? 'ont' : 'a'} déplacé ${title}`,
  },
  many: {
    created: (who: string, many: boolean, count: number) =>
      `${who} ${many ? 'ont' : 'a'} ajouté ${count} fiches`,
    deleted: (who: string, many: boolean, count: number) =>
      `${who} ${many ? 'ont' : 'a'} supprimé ${count} fiches`,
    changed: (who: string, many: boolean, count: number) =>
      `${who} ${many ? 'ont' : 'a'} modifié ${count} fiches`,
    linked: (who: string, many: boolean, count: number) =>
      `${who} ${many ? 'ont' : 'a'} relié ${count} fiches`,
    moved: (who: string, many: boolean, count: number) =>
      `${who} ${many ? 'ont' : 'a'} déplacé ${count} fiches`,
  },
};

const en = {
  setting: 'Announce what others do',
  settingTitle: 'Screen reader',
  somebody: 'Somebody',
  untitled: 'an untitled card',
  one: {
    created: (who: string, _many: boolean, title: string) => `${who} added ${title}`,
    deleted: (who: string, _many: boolean, title: string) => `${who} deleted ${title}`,
    changed: (who: string, _many: boolean, title: string) => `${who} changed ${title}`,
    linked: (who: string, _many: boolean, title: string) => `${who} linked ${title}`,
    moved: (who: string, _many: boolean, title: string) => `${who} moved ${title}`,
  },
  many: {
    created: (who: string, _many: boolean, count: number) => `${who} added ${count} cards`,
    deleted: (who: string, _many: boolean, count: number) => `${who} deleted ${count} cards`,
    changed: (who: string, _many: boolean, count: number) => `${who} changed ${count} cards`,
    linked: (who: string, _many: boolean, count: number) => `${who} linked ${count} cards`,
    moved: (who: string, _many: boolean, count: number) => `${who} moved ${count} cards`,
  },
} satisfies typeof fr;

/** What a screen reader is told of the others' work. */
export const announcementMessages = { fr, en };
