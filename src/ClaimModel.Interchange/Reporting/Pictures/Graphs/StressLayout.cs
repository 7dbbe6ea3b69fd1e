namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Places the boxes of a connected graph so that their distances are close to those in the graph (stress majorization: Gansner, Koren and North, 2004). Deterministic; takes O(n²) time for each round.</summary>
internal static class StressLayout
{
    private const int Rounds = 150;
    private const int PowerRounds = 60;

    /// <summary>The free space between boxes that an edge connects.</summary>
    private const double Gap = 30;

    /// <summary>Places boxes.</summary>
    /// <param name="boxes">The boxes, whose positions are set.</param>
    /// <param name="edges">The indexes of boxes that are connected.</param>
    public static void Place(IReadOnlyList<GraphBox> boxes, IReadOnlyList<(int From, int To)> edges)
    {
        if (boxes.Count < 2)
        {
            return;
        }

        var distances = DistancesOf(boxes, edges);
        Begin(boxes, distances);
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < boxes.Count; index++)
            {
                Move(boxes, index, distances[index]);
            }
        }
    }

    /// <summary>Moves a box to the place where its distances from the others fit best.</summary>
    private static void Move(IReadOnlyList<GraphBox> boxes, int index, double[] distances)
    {
        var box = boxes[index];
        var (x, y, total) = (0.0, 0.0, 0.0);
        for (var other = 0; other < boxes.Count; other++)
        {
            if (other != index)
            {
                var (dx, dy) = (box.X - boxes[other].X, box.Y - boxes[other].Y);
                var length = Math.Max(Math.Sqrt((dx * dx) + (dy * dy)), 1e-6);
                var weight = 1 / (distances[other] * distances[other]);
                x += weight * (boxes[other].X + (distances[other] * dx / length));
                y += weight * (boxes[other].Y + (distances[other] * dy / length));
                total += weight;
            }
        }

        (box.X, box.Y) = (x / total, y / total);
    }

    /// <summary>Returns the lengths of the shortest paths between all boxes (Dijkstra).</summary>
    private static double[][] DistancesOf(IReadOnlyList<GraphBox> boxes, IReadOnlyList<(int From, int To)> edges)
    {
        var neighbors = edges.SelectMany(static edge => new[] { edge, (From: edge.To, To: edge.From) }).ToLookup(static edge => edge.From, static edge => edge.To);
        var distances = new double[boxes.Count][];
        for (var source = 0; source < boxes.Count; source++)
        {
            var row = distances[source] = new double[boxes.Count];
            Array.Fill(row, double.PositiveInfinity);
            row[source] = 0;
            var queue = new PriorityQueue<int, double>([(source, 0)]);
            while (queue.TryDequeue(out var index, out var distance))
            {
                foreach (var next in distance > row[index] ? [] : neighbors[index])
                {
                    var length = distance + Gap + RadiusOf(boxes[index]) + RadiusOf(boxes[next]);
                    if (length < row[next])
                    {
                        row[next] = length;
                        queue.Enqueue(next, length);
                    }
                }
            }
        }

        return distances;
    }

    private static double RadiusOf(GraphBox box) => (box.Width + box.Height) * 0.4;

    /// <summary>Sets first positions by classical scaling: the two main directions of the distances, by power iteration.</summary>
    private static void Begin(IReadOnlyList<GraphBox> boxes, double[][] distances)
    {
        var centered = Centered(distances);
        var first = DirectionOf(centered, null, 1);
        var second = DirectionOf(centered, first, 2);
        for (var index = 0; index < boxes.Count; index++)
        {
            (boxes[index].X, boxes[index].Y) = (first[index], second[index]);
        }
    }

    private static double[][] Centered(double[][] distances)
    {
        var squares = distances.Select(static row => row.Select(static distance => distance * distance).ToArray()).ToArray();
        var means = squares.Select(static row => row.Average()).ToArray();
        var mean = means.Average();
        return [.. squares.Select((row, i) => row.Select((square, j) => -0.5 * (square - means[i] - means[j] + mean)).ToArray())];
    }

    private static double[] DirectionOf(double[][] matrix, double[]? orthogonal, int seed)
    {
        double[] vector = [.. Enumerable.Range(0, matrix.Length).Select(index => Math.Sin((index + 1) * 12.9898 * seed))];
        var length = 0.0;
        for (var round = 0; round < PowerRounds; round++)
        {
            if (orthogonal is not null)
            {
                var norm = Dot(orthogonal, orthogonal);
                var share = norm > 0 ? Dot(vector, orthogonal) / norm : 0;
                vector = [.. vector.Select((value, index) => value - (share * orthogonal[index]))];
            }

            double[] next = [.. matrix.Select(row => Dot(row, vector))];
            length = Math.Sqrt(Dot(next, next));
            if (length < 1e-9)
            {
                return vector; // all boxes are on one line
            }

            vector = [.. next.Select(value => value / length)];
        }

        return [.. vector.Select(value => value * Math.Sqrt(length))];
    }

    private static double Dot(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var index = 0; index < one.Length; index++)
        {
            sum += one[index] * other[index];
        }

        return sum;
    }
}
