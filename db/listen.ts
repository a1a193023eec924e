import { openConnection } from './index';

/**
 * Hears what is notified on a channel of the database, by whatever process, over a connection of its own. `onListening`
 * is called each time that the listening begins: also after a connection was lost, when something may have been missed.
 * Answers with how to stop.
 */
export async function listen(
  channel: string,
  heard: (payload: string) => void,
  onListening: () => void,
): Promise<() => Promise<void>> {
  const connection = await openConnection();
  if (connection.engine === 'pglite') {
    const stop = await connection.client.listen(channel, heard);
    onListening();
    return () => stop();
  }
  const listening = await connection.client.listen(channel, heard, onListening);
  return () => listening.unlisten();
}
