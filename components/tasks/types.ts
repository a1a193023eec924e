/** A task with its words in the reader's language, as the list in the browser draws it. */
export type TaskLine = {
  key: string;
  /** What is ticked: a row, or what a rule found under these facts. */
  tick: { taskId: string } | { key: string; factsKey: string };
  text: string;
  /** Where a rule's task is done. */
  href: string | null;
  due: string;
  tone: 'late' | 'soon' | '';
  owner: string | null;
  isDone: boolean;
  /** What a person can change of what a person wrote. */
  edit: { taskId: string; version: number; title: string; ownerId: string; dueOn: string } | null;
};

/** Somebody whom a task can be given to. */
export type OwnerChoice = { value: string; label: string };
