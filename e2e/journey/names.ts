const PROJECT = '/projects/joint-project-2021-2023';

/** The activity that the journey makes, in the project of the example data. */
export const ACTIVITY = `${PROJECT}/activities/services-seminar`;
export const TITLE = 'Digital services seminar';
export const WORKSHOP = 'Workshop: Digital Transformation Practices in Korea';
