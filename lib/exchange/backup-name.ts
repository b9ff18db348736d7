/** Says what the file is and how to open it, but neither whose it is nor when it was made: names of files are seen by many. */
export const BACKUP_NAME = 'beside-backup.ndjson.gz.age';
