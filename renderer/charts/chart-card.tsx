import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import type { ChartMaker } from '#core/chart/result-charts.ts';
import type { SituationChart } from '#core/chart/situation-chart.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call } from '../ipc/client.ts';
import { Card } from '../ui/card.tsx';
import { failureText } from '../ui/failure-text.ts';
import { ChartCanvas } from './chart-canvas.tsx';
import type { ChartWords } from './draw-chart.ts';
import { ChartTableView } from './chart-table.tsx';

type ChartCardProps = {
  /**
   * Null: nothing to draw; the card then has no menu and shows its children. One of hundreds of results is made when
   * its table or picture is asked for, and then needs children and a title.
   */
  readonly chart: SituationChart | ChartMaker | null;
  /** Absent: the title of the chart. */
  readonly title?: string;
  readonly foot?: ReactNode;
  readonly className?: string;
  /** What stands in place of the canvas: rows that lead to the figures behind them. */
  readonly children?: ReactNode;
};

/** A card with a chart: its table, a copy and a picture of it are one click away. */
export function ChartCard({ chart, title, foot, className, children }: ChartCardProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const made = typeof chart === 'function' ? null : chart;
  const shownTitle = title ?? made?.spec.title ?? '';
  const optional = {
    ...(foot === undefined ? {} : { foot }),
    ...(className === undefined ? {} : { className }),
  };
  if (chart === null) {
    return (
      <Card title={shownTitle} {...optional}>
        {children}
      </Card>
    );
  }
  const make = typeof chart === 'function' ? chart : () => chart;
  return (
    <Card
      title={shownTitle}
      menu={<ChartMenu make={make} title={shownTitle} view={view} onView={setView} />}
      {...optional}
    >
      {view === 'table' ? (
        <ChartTableView caption={shownTitle} table={make().table} />
      ) : (
        (children ?? (made !== null && <ChartCanvas spec={made.spec} />))
      )}
    </Card>
  );
}

type ChartMenuProps = {
  readonly make: ChartMaker;
  readonly title: string;
  readonly view: 'chart' | 'table';
  readonly onView: (view: 'chart' | 'table') => void;
};

function ChartMenu({ make, title, view, onView }: ChartMenuProps) {
  const { t, format } = useInterfaceLanguage();
  const say = (message: string) => notifications.show({ message });
  const copy = () => {
    // The picture is handed over as a promise: the clipboard is granted for the click alone.
    const picture = drawPicture(make().spec, { t, format });
    navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
      () => say(t('chart:menu.copied')),
      () => say(t('chart:menu.not-copied')),
    );
  };
  const save = () => {
    savePicture(make(), { t, format }).then(
      (isSaved) => isSaved && say(t('chart:menu.saved')),
      (error: unknown) => say(failureText(t, error)),
    );
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          className="chart-menu-button"
          variant="subtle"
          size="compact-sm"
          aria-label={t('chart:menu.label', { title })}
        >
          <span aria-hidden className="chart-menu-dots" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onView(view === 'chart' ? 'table' : 'chart')}>
          {view === 'chart' ? t('chart:menu.table') : t('chart:menu.chart')}
        </Menu.Item>
        <Menu.Item onClick={copy}>{t('chart:menu.copy')}</Menu.Item>
        <Menu.Item onClick={save}>{t('chart:menu.save')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The library that draws is loaded with the first picture. */
async function drawPicture(spec: SituationChart['spec'], words: ChartWords): Promise<Blob> {
  const picture = await import('./chart-picture.ts');
  return picture.drawPicture(spec, words);
}

async function savePicture(chart: SituationChart, words: ChartWords): Promise<boolean> {
  const picture = await drawPicture(chart.spec, words);
  const png = new Uint8Array(await picture.arrayBuffer());
  const { isSaved } = await call('picture.save', { suggestedName: fileName(chart.spec.title), png });
  return isSaved;
}

/** A title without the marks that file systems refuse. */
function fileName(title: string): string {
  return title
    .replace(/[\\/:*?"<>|\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 100);
}
