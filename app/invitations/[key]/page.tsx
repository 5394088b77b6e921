import type { Metadata } from "next";
import { NoOffer } from "#components/invitations/no-offer.tsx";
import { Offer } from "#components/invitations/offer.tsx";
import { OfferOver } from "#components/invitations/offer-over.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { viewOffer } from "#lib/families/offers/views.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations.offer"))("title") };
}

/** A key that opens nothing is answered by a page, and not by a 404: links are cut short on their way, and this is told without scripts, too. */
export default async function InvitationPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const looked = await viewOffer(key);
  const offer = looked?.offer;
  const email = looked?.email ?? null;
  return (
    <WelcomePage>
      {!offer && <NoOffer because={looked ? "unknown" : "too-many"} />}
      {offer?.state === "pending" && <Offer offer={offer} invitationKey={key} email={email} />}
      {offer && offer.state !== "pending" && <OfferOver offer={offer} isSignedIn={email !== null} />}
    </WelcomePage>
  );
}
