/** The program that reads one hostile file and then ends, in a process of its own (see read-file.ts). */
import { answerOnce } from './answer-once';
import { type ParseRequest, parseFile } from './parse-file';

answerOnce((request) => parseFile(request as ParseRequest));
