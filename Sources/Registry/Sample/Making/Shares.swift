/// Shares a whole number out by weights, such that the parts add up to it (largest remainders).
func shares(of total: Int, by weights: [Double]) -> [Int] {
  let sum = weights.reduce(0, +)
  if sum <= 0 { return weights.map { _ in 0 } }
  let exact = weights.map { Double(total) * $0 / sum }
  var parts = exact.map { Int($0) }
  let byRemainder = exact.indices.sorted {
    let (a, b) = (exact[$0] - Double(parts[$0]), exact[$1] - Double(parts[$1]))
    return a == b ? $0 < $1 : a > b
  }
  for index in byRemainder.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
  return parts
}
