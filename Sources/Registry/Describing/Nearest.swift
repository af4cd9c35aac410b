/// Up to three names closest to what was typed, nearest first; those too far off are left out.
public func nearest(to typed: String, among names: some Sequence<String>) -> [String] {
  let goal = Array(typed.lowercased().unicodeScalars)
  let allowed = max(1, goal.count / 2)
  let ranked = names.compactMap { name -> (name: String, distance: Int)? in
    let candidate = Array(name.lowercased().unicodeScalars)
    let distance =
      goal.count >= 2 && name.lowercased().contains(typed.lowercased())
      ? 0 : editDistance(goal, candidate)
    return distance <= allowed ? (name, distance) : nil
  }
  return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
}

/// Levenshtein's distance in code points.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.count]
}
