// Verifies credentials with Digital Bazaar's libraries, offline. Arguments: the folder of contexts, then files; one line for each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { contexts } from '@digitalbazaar/credentials-context';

const [folder, ...files] = process.argv.slice(2);
const known = new Map([
  ['https://www.w3.org/ns/credentials/v2', contexts.get('https://www.w3.org/ns/credentials/v2')],
  [
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    JSON.parse(readFileSync(join(folder, 'open-badges-3.0.3.json'), 'utf8')),
  ],
]);

/** The two contexts, and keys that are their own name. Nothing is fetched. */
async function documentLoader(url) {
  const found = (document) => ({ contextUrl: null, documentUrl: url, document });
  if (known.has(url)) return found(known.get(url));
  if (url.startsWith('did:key:')) {
    const [controller] = url.split('#');
    const publicKeyMultibase = controller.slice('did:key:'.length);
    const id = `${controller}#${publicKeyMultibase}`;
    const key = await Ed25519Multikey.from({ id, controller, type: 'Multikey', publicKeyMultibase });
    const method = await key.export({ publicKey: true, includeContext: true });
    if (url.includes('#')) return found(method);
    return found({
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: controller,
      verificationMethod: [method],
      assertionMethod: [id],
    });
  }
  throw new Error(`not known offline: ${url}`);
}

for (const file of files) {
  const suite = new DataIntegrityProof({ cryptosuite });
  const credential = JSON.parse(readFileSync(file, 'utf8'));
  const { verified, error } = await vc.verifyCredential({ credential, suite, documentLoader, now: new Date('2026-11-22T09:00:00Z') });
  const why = verified ? '' : ` ${(error?.errors ?? [error]).map((one) => one?.message).join('; ')}`;
  console.log(`${verified ? 'HOLDS' : 'BROKEN'} ${file}${why.replace(/\s+/g, ' ')}`);
}
