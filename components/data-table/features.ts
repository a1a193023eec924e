import { rowSortingFeature, tableFeatures } from '@tanstack/react-table';

/** What the table does in the browser. Filters and pages are the server's and need nothing here. */
export const features = tableFeatures({ rowSortingFeature });
