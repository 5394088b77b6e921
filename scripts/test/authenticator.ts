import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { isoCBOR } from "@simplewebauthn/server/helpers";

type Signing = {
  challenge: string;
  counter: number;
  origin?: string;
  userHandle?: string;
  isVerified?: boolean;
};

/** An authenticator in software that holds one passkey (ES256) for a site: what a phone does, step by step. */
export function makeAuthenticator(publicUrl: string) {
  const { hostname, origin: home } = new URL(publicUrl);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  return {
    id: id.toString("base64url"),
    register(challenge: string, origin = home): RegistrationResponseJSON {
      const attested = Buffer.concat([Buffer.alloc(16), sized(id), toCose(publicKey)]);
      const authData = Buffer.concat([authenticatorData(hostname, 0, 0x45), attested]);
      const attestation = new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", new Uint8Array(authData)],
      ]);
      return {
        ...named(id),
        response: {
          clientDataJSON: clientData("webauthn.create", challenge, origin).toString("base64url"),
          attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString("base64url"),
          transports: ["internal"],
        },
      };
    },
    sign({
      challenge,
      counter,
      origin = home,
      userHandle,
      isVerified = true,
    }: Signing): AuthenticationResponseJSON {
      const authData = authenticatorData(hostname, counter, isVerified ? 0x05 : 0x01);
      const data = clientData("webauthn.get", challenge, origin);
      const signed = Buffer.concat([authData, createHash("sha256").update(data).digest()]);
      return {
        ...named(id),
        response: {
          clientDataJSON: data.toString("base64url"),
          authenticatorData: authData.toString("base64url"),
          signature: createSign("sha256").update(signed).sign(privateKey).toString("base64url"),
          ...(userHandle && { userHandle: Buffer.from(userHandle).toString("base64url") }),
        },
      };
    },
  };
}

function named(id: Buffer) {
  const text = id.toString("base64url");
  return { id: text, rawId: text, type: "public-key" as const, clientExtensionResults: {} };
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function authenticatorData(host: string, counter: number, flags: number): Buffer {
  const rest = Buffer.alloc(5);
  rest.writeUInt8(flags, 0);
  rest.writeUInt32BE(counter, 1);
  return Buffer.concat([createHash("sha256").update(host).digest(), rest]);
}

function sized(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** RFC 9053: kty EC2, alg ES256, crv P-256, x, y. */
function toCose(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
  const parts = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ]);
  return Buffer.from(isoCBOR.encode(parts as never));
}
