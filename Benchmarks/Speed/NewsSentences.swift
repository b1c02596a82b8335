/// The sentences of the made-up news. A letter behind `%` stands for words of one kind; see
/// `NewsText.fill`.
enum NewsSentences {
  /// Sentences without figures or dates.
  static let plain = [
    "%B said on its website that the %a %n would be examined again before any decision was taken.",
    "%P, who represents %C, said the %n had been %v without a word to the people who live near it.",
    "Officials in %C declined to comment on the %n, and a spokesman for %B did not return calls.",
    "The %a %n has divided the town for a generation, and few expect the quarrel to end soon.",
    "“We were told that the %n was safe,” %P said, “and then we read in the paper that it was not.”",
    "Critics say the %a plan favours large owners at the expense of small ones.",
    "In %C, where the %n is still the largest employer, people gathered in the square to listen.",
    "%P told reporters that the government of %K could not ignore the findings of an inquiry it had ordered.",
    "Nobody was hurt, according to %B, but the damage to the %n was described as severe.",
    "The decision came after a long night of talks in which both sides accused each other of bad faith.",
    "“This is not about money,” %L added, standing beside the %a %n with a group of supporters.",
    "It is unclear how %B intends to pay for the work, since the %n fund is all but empty.",
    "Neighbours described a quiet street, a %a garden and a family that kept to itself.",
    "The ministers of %K and %K have met often, though the %n has rarely been on the agenda.",
    "Rain had softened the ground so much that the %n could be reached only on foot.",
    "Under the agreement, which must still be ratified, %B will share what it knows with its partners.",
    "%P has long argued that the %n should be run by those who use it rather than by %B.",
    "A lawyer for the %s said they had been promised a hearing and were still waiting for it.",
    "The opposition called the move reckless and demanded that the %a %n be %v at once.",
    "“Let us be honest with each other,” said %P, a %a adviser to %B, when the meeting resumed.",
    "Older %s remember when the %n was the pride of %C and the road to it was lined with trees.",
    "The court found that %B had acted within the law but had failed to explain itself.",
    "As the light faded, volunteers carried blankets and hot soup to the %s waiting outside.",
    "What happens to the %n now depends on whether %K agrees to lift its objections.",
    "Its chairman, %P, may yet resign, people close to the talks said, if the %n is %v.",
    "This week the same %s returned to the square, but there was no sign of a compromise.",
  ]

  /// Sentences with figures or dates.
  static let figured = [
    "%B %v %d %s in %C last year, up from %d a year earlier.",
    "On %M %D, %B said that %g %s had been affected by the %n in %K.",
    "The %n will cost about $%d million, or %e percent more than planned.",
    "At least %d people were injured when the %n collapsed on %W, police said.",
    "%P, %A, was elected in %M %Y with %e percent of the vote.",
    "The %a road runs for %d %U between %C and %C and carries %g %s a day.",
    "Prices rose %e percent in %M after a rise of %e percent in %M.",
    "The board, which has %N members, voted on %M %D, %Y to close the %n.",
    "%N of the %d %s had been inspected by %W, %B said.",
    "It was the third time since %Y that the %n had been %v.",
    "%B expects between %d and %d %s to arrive in %C by the end of %M.",
    "The company reported a loss of €%f billion for the %a quarter and will cut %g jobs.",
    "More than %g %s have left %K since the conflict began in %M %Y.",
    "The storm brought winds of %d kilometers per hour and %d millimeters of rain in %N hours.",
    "A survey of %g %s found that %d% had no savings, against %d% in %Y.",
    "“In %N years nobody will remember it,” said %P, whose family has farmed %d hectares near %C.",
    "The trial of the %N men, which opened on %W, is expected to last %N %S.",
    "Unemployment in %K fell to %e percent in the second quarter, %B said on %W.",
    "The %n, built in %Y, is %d %U long and can hold %g %s.",
    "Nearly half of the %g %s were sold within %N %S, at an average price of $%d.",
    "%P said %d flights had been cancelled and %d delayed by %D a.m.",
    "The loan of $%f billion, at %e percent interest, must be repaid within %N years.",
  ]
}
