namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Finds the shortest way of a line between two boxes that does not pass behind others (A* over the corners of the boxes).</summary>
internal static class GraphRoute
{
    /// <summary>How far lines stay away from boxes.</summary>
    private const double Clearance = 5;

    private const double Tolerance = 0.5;

    /// <summary>Returns the points of the line, from the center of a box to that of another one. It is straight if nothing is in the way, or if there is no other way.</summary>
    public static List<(double X, double Y)> Between(GraphBox from, GraphBox to, IReadOnlyList<GraphBox> boxes)
    {
        List<GraphBox> obstacles = [.. boxes.Where(box => box != from && box != to)];
        (double X, double Y) start = (from.X, from.Y);
        (double X, double Y) goal = (to.X, to.Y);
        if (IsFree(start, goal, obstacles))
        {
            return [start, goal];
        }

        List<(double X, double Y)> points = [start, goal, .. obstacles.SelectMany(CornersOf)];
        var lengths = Enumerable.Repeat(double.PositiveInfinity, points.Count).ToArray();
        var previous = new int[points.Count];
        var isDone = new bool[points.Count];
        lengths[0] = 0;
        var queue = new PriorityQueue<int, double>([(0, 0)]);
        while (queue.TryDequeue(out var index, out _) && index != 1)
        {
            for (var next = 1; next < (isDone[index] ? 0 : points.Count); next++)
            {
                var length = lengths[index] + Distance(points[index], points[next]);
                if (length < lengths[next] && IsFree(points[index], points[next], obstacles))
                {
                    (lengths[next], previous[next]) = (length, index);
                    queue.Enqueue(next, length + Distance(points[next], goal));
                }
            }

            isDone[index] = true;
        }

        return double.IsInfinity(lengths[1]) ? [start, goal] : PathTo(points, previous);
    }

    private static List<(double X, double Y)> PathTo(List<(double X, double Y)> points, int[] previous)
    {
        List<(double X, double Y)> path = [];
        for (var index = 1; index != 0; index = previous[index])
        {
            path.Insert(0, points[index]);
        }

        return [points[0], .. path];
    }

    private static IEnumerable<(double X, double Y)> CornersOf(GraphBox box) =>
    [
        (box.Left - Clearance, box.Top - Clearance), (box.Right + Clearance, box.Top - Clearance), (box.Left - Clearance, box.Bottom + Clearance), (box.Right + Clearance, box.Bottom + Clearance),
    ];

    private static double Distance((double X, double Y) one, (double X, double Y) other) => Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));

    private static bool IsFree((double X, double Y) from, (double X, double Y) to, List<GraphBox> obstacles) => !obstacles.Exists(box => Crosses(from, to, box));

    /// <summary>Determines whether a line passes through a box or close to it (Liang and Barsky, 1984).</summary>
    private static bool Crosses((double X, double Y) from, (double X, double Y) to, GraphBox box)
    {
        var (enter, leave) = (0.0, 1.0);
        const double Margin = Clearance - Tolerance;
        return Clip(from.X, to.X - from.X, box.Left - Margin, box.Right + Margin, ref enter, ref leave)
            && Clip(from.Y, to.Y - from.Y, box.Top - Margin, box.Bottom + Margin, ref enter, ref leave);
    }

    /// <summary>Narrows the part of a line that is between two bounds; false if nothing remains.</summary>
    private static bool Clip(double start, double step, double low, double high, ref double enter, ref double leave)
    {
        if (Math.Abs(step) < 1e-9)
        {
            return start > low && start < high;
        }

        var (one, other) = ((low - start) / step, (high - start) / step);
        (enter, leave) = (Math.Max(enter, Math.Min(one, other)), Math.Min(leave, Math.Max(one, other)));
        return enter < leave;
    }
}
