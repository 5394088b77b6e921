export { answerAuth as GET, answerAuth as POST } from "#lib/accounts/protocol/protocol.ts";
