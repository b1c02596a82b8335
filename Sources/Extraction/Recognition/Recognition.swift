import Claims

/// What a recogniser found in a text.
struct Recognition {
  /// The mentions in the order of the text; they do not overlap.
  var mentions: [Mention] = []
  /// What could not be read.
  var notifications: [Notification] = []
  /// For each sentence without mentions, whether it may hold a speech verb.
  var maySpeak: [Bool] = []
}
