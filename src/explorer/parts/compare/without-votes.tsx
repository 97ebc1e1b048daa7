/** Why votes do not stand beside stances, in the words of the server, where quoted text is code. */
export function WithoutVotes({ reason }: { readonly reason: string }) {
  return (
    <p class="note">
      Votes are not compared.{' '}
      {reason.split('`').map((part, at) => (at % 2 === 1 ? <code key={part}>{part}</code> : part))}
    </p>
  );
}
