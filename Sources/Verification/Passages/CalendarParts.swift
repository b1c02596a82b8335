/// Month and day of the month as the words of a date give them.
struct CalendarParts {
  var month: Int?
  var day: Int?

  init(_ words: ArraySlice<PassageWord>, months: [String: Int]) {
    for word in words {
      if let number = months[word.folded] {
        month = number
      } else if let number = Int(word.folded.prefix { $0.isNumber }), (1...31).contains(number) {
        day = number
      }
    }
  }
}
