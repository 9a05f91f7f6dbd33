import { Button, Progress } from '@mantine/core';
import type { JobKind, JobStep } from '#contract/jobs.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useCancelJob, useJob } from '../state/jobs.ts';

const jobTitles: Readonly<Record<JobKind, TranslationKey>> = {
  'briefing.export': 'shell:job.briefing-export',
  'backup.create': 'shell:job.backup-create',
};
const stepNames: Readonly<Record<JobStep, TranslationKey>> = {
  situation: 'shell:job.step.situation',
  document: 'shell:job.step.document',
  parts: 'shell:job.step.parts',
  layout: 'shell:job.step.layout',
  finish: 'shell:job.step.finish',
  save: 'shell:job.step.save',
  copy: 'shell:job.step.copy',
};

/** The running job of a kind: its step, how many lie behind it, and a way to stop it between two. */
export function JobLine({ kind }: { readonly kind: JobKind }) {
  const { t, format } = useInterfaceLanguage();
  const progress = useJob(kind);
  const cancelling = useCancelJob();
  if (progress === null) return null;
  const { id, step, done, of } = progress;
  const isCancelling = cancelling.variables === id && !cancelling.isError;
  const position = t('shell:job.position', {
    number: format.number(done + 1, 0),
    of: format.number(of, 0),
    step: t(stepNames[step]),
  });
  return (
    <div className="notice-line">
      <output className="notice-text">
        <strong>{t(jobTitles[kind])}</strong>
        <span>{of === 1 ? t(stepNames[step]) : position}</span>
      </output>
      {of > 1 && (
        <>
          <Progress
            className="notice-progress"
            value={(done / of) * 100}
            aria-label={t('shell:job.progress')}
          />
          <Button variant="default" disabled={isCancelling} onClick={() => cancelling.mutate(id)}>
            {isCancelling ? t('shell:job.cancelling') : t('shell:job.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}
