import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

/** The whole search works without a script: it asks for the same page with another `q`. */
export function SearchForm({ typed }: { typed: string }) {
  const t = useTranslations('search');
  return (
    <Form action="/search" role="search" className="find-page">
      <Input type="search" name="q" defaultValue={typed} aria-label={t('label')} key={typed} />
      <Button type="submit" variant="primary">
        {t('submit')}
      </Button>
    </Form>
  );
}
