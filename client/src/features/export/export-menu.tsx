import { Archive, Copy, Download, FileText, Image, Printer, Shapes, Table2 } from 'lucide-react';
import { useState } from 'react';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { exportMessages } from '../../i18n/areas/export.ts';
import { useLanguage } from '../../i18n/language.ts';
import { copyText } from '../../lib/clipboard.ts';
import { lazyModule } from '../../lib/lazy-module.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/menu.tsx';
import { SpokenStatus } from '../../ui/spoken-status.tsx';
import { downloadBoard, nameOf } from './download-board.ts';
import { saveFile } from './files.ts';
import type { PrintReportProps } from './print-report.tsx';

// What writes tables, words and pictures is a part of the program that most visits never need.
const boardFiles = lazyModule(() => import('./board-files.ts'));
const PrintReport = lazyPart<PrintReportProps>(async () => (await import('./print-report.tsx')).PrintReport);

/** The board out of the product, by what it is wanted for: to show it, to go on elsewhere, to keep it. */
export function ExportMenu() {
  const session = useBoardSession();
  const language = useLanguage();
  const words = exportMessages[language];
  const { cards } = useSelection();
  const [isPrinting, setPrinting] = useState(false);
  const [notice, setNotice] = useState('');
  const saveImage = async (format: 'png' | 'svg'): Promise<void> => {
    const { mapPng, mapSvg } = await import('./map-image.ts');
    const options = { language, ...(cards.length > 1 && { only: new Set(cards) }) };
    const image = await (format === 'png' ? mapPng : mapSvg)(session, options);
    saveFile(image, `${nameOf(session)}.${format}`);
  };
  const saveTable = async (): Promise<void> => {
    const { boardTable } = await boardFiles.load();
    saveFile(boardTable(session, language), `${nameOf(session)}.csv`);
  };
  const saveWords = async (): Promise<void> => {
    const { boardText } = await boardFiles.load();
    const text = new Blob([boardText(session, language)], { type: 'text/markdown' });
    saveFile(text, `${nameOf(session)}.md`);
  };
  const copyWords = async (): Promise<void> => {
    const { boardText } = boardFiles.get() ?? (await boardFiles.load());
    await copied(boardText(session, language));
  };
  const tell = (work: Promise<unknown>, done: string): void => {
    work.then(
      () => setNotice(done),
      () => setNotice(words.failed),
    );
  };
  return (
    <>
      <Menu
        label={words.menu}
        placement="bottom end"
        onOpenChange={() => void boardFiles.load()}
        trigger={
          <IconButton label={words.menu}>
            <Download size={16} aria-hidden />
          </IconButton>
        }
      >
        <MenuSection title={words.show}>
          <MenuItem
            label={words.image}
            help={cards.length > 1 ? words.selection(cards.length) : words.wholeMap}
            shortcut="PNG"
            icon={<Image size={16} aria-hidden />}
            onAction={() => tell(saveImage('png'), words.saved)}
          />
          <MenuItem
            label={words.drawing}
            help={words.drawingHelp}
            shortcut="SVG"
            icon={<Shapes size={16} aria-hidden />}
            onAction={() => tell(saveImage('svg'), words.saved)}
          />
          <MenuItem
            label={words.report}
            help={words.reportHelp}
            shortcut="PDF"
            icon={<Printer size={16} aria-hidden />}
            onAction={() => setPrinting(true)}
          />
        </MenuSection>
        <MenuSection title={words.goOn}>
          <MenuItem
            label={words.table}
            help={words.tableHelp}
            shortcut="CSV"
            icon={<Table2 size={16} aria-hidden />}
            onAction={() => tell(saveTable(), words.saved)}
          />
          <MenuItem
            label={words.channel}
            help={words.channelHelp}
            shortcut={words.copy}
            icon={<Copy size={16} aria-hidden />}
            onAction={() => tell(copyWords(), words.copied)}
          />
          <MenuItem
            label={words.text}
            shortcut="Markdown"
            icon={<FileText size={16} aria-hidden />}
            onAction={() => tell(saveWords(), words.saved)}
          />
        </MenuSection>
        <MenuSeparator />
        <MenuSection title={words.keep}>
          <MenuItem
            label={words.board}
            help={words.boardHelp}
            shortcut="JSON"
            icon={<Archive size={16} aria-hidden />}
            onAction={() => downloadBoard(session)}
          />
        </MenuSection>
      </Menu>
      <SpokenStatus>{notice}</SpokenStatus>
      {isPrinting && <PrintReport onDone={() => setPrinting(false)} />}
    </>
  );
}

async function copied(text: string): Promise<void> {
  if (!(await copyText(text))) throw new Error('The browser did not copy');
}
