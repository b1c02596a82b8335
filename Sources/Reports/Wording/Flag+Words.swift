import Claims

extension Flag {
  /// The nuance as people read it.
  var words: String {
    switch self {
    case .inQuote: "inside a quotation"
    case .headline: "in the headline"
    case .sameSpeaker: "the speaker's own figure, not independently held"
    case .selfSourced: "only this article or the wire it rewrites supports it"
    case .singleOrigin: "all sources go back to one"
    case .weakSource: "weak source"
    case .staleEvidence: "what we hold is old"
    case .hedgeDiffers: "hedged differently"
    case .converted: "units converted"
    case .asOfAssumed: "date assumed"
    case .oneDayOff: "one day off: perhaps a time zone"
    }
  }
}
