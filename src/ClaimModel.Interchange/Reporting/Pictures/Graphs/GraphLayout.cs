namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Places the boxes of a graph within a width: each connected part on its own, the parts beside and below each other.</summary>
internal static class GraphLayout
{
    private const double Gap = 36;
    private const double NarrowWidth = 600;

    /// <summary>How many times larger than its boxes a part is at least, so that there is room for its lines.</summary>
    private const double Density = 1.1;

    /// <summary>The number of boxes up to which distances are kept as they are.</summary>
    private const int MaxNatural = 60;

    /// <summary>Places boxes, and returns the height.</summary>
    /// <param name="boxes">The boxes, whose positions are set.</param>
    /// <param name="edges">The indexes of boxes that are connected.</param>
    /// <param name="width">The width in pixels, at least that of the widest box.</param>
    public static double Place(IReadOnlyList<GraphBox> boxes, IReadOnlyList<(int From, int To)> edges, double width)
    {
        var placed = new List<(List<GraphBox> Boxes, double Width, double Height)>();
        foreach (var part in PartsOf(boxes.Count, edges))
        {
            var numbers = part.Select(static (index, number) => (index, number)).ToDictionary(static pair => pair.index, static pair => pair.number);
            List<GraphBox> own = [.. part.Select(index => boxes[index])];
            StressLayout.Place(own, [.. edges.Where(edge => numbers.ContainsKey(edge.From)).Select(edge => (numbers[edge.From], numbers[edge.To]))]);
            placed.Add(Fit(own, width));
        }

        return Pack(placed, width);
    }

    private static List<List<int>> PartsOf(int count, IReadOnlyList<(int From, int To)> edges)
    {
        var neighbors = edges.SelectMany(static edge => new[] { edge, (From: edge.To, To: edge.From) }).ToLookup(static edge => edge.From, static edge => edge.To);
        var parts = new List<List<int>>();
        var seen = new bool[count];
        for (var start = 0; start < count; start++)
        {
            if (seen[start])
            {
                continue;
            }

            List<int> part = [start];
            seen[start] = true;
            for (var next = 0; next < part.Count; next++)
            {
                foreach (var neighbor in neighbors[part[next]].Where(neighbor => !seen[neighbor]))
                {
                    seen[neighbor] = true;
                    part.Add(neighbor);
                }
            }

            parts.Add(part);
        }

        return parts;
    }

    /// <summary>Turns a part so that it fits the width, removes overlaps, and moves it to the origin.</summary>
    private static (List<GraphBox> Boxes, double Width, double Height) Fit(List<GraphBox> boxes, double width)
    {
        Turn(boxes, isUpright: width < NarrowWidth);
        if (boxes.Count > MaxNatural)
        {
            Spread(boxes);
        }

        var (left, top) = (boxes.Min(static box => box.X), boxes.Min(static box => box.Y));
        var (widest, highest) = (boxes.Max(static box => box.Width), boxes.Max(static box => box.Height));
        var (extentX, extentY) = (Math.Max(boxes.Max(static box => box.X) - left, 1), Math.Max(boxes.Max(static box => box.Y) - top, 1));
        var area = boxes.Sum(static box => (box.Width + Gap) * (box.Height + Gap)) * Density;
        var scale = Math.Max(1, Math.Sqrt(area / ((extentX + widest) * (extentY + highest))));
        var scaleX = Math.Min(scale, (width - widest) / extentX);
        var scaleY = Math.Max(scale, (area / ((extentX * scaleX) + widest) - highest) / extentY);
        foreach (var box in boxes)
        {
            (box.X, box.Y) = (((box.X - left) * scaleX) + (widest / 2), (box.Y - top) * scaleY);
        }

        OverlapRemoval.Apply(boxes, width);
        var (x, y) = (boxes.Min(static box => box.Left), boxes.Min(static box => box.Top));
        foreach (var box in boxes)
        {
            (box.X, box.Y) = (box.X - x, box.Y - y);
        }

        return (boxes, boxes.Max(static box => box.Right), boxes.Max(static box => box.Bottom));
    }

    /// <summary>Evens out the density of a large part, of which the middle is crowded and the rest empty.</summary>
    private static void Spread(List<GraphBox> boxes)
    {
        var (left, right, top, bottom) = (boxes.Min(static box => box.X), boxes.Max(static box => box.X), boxes.Min(static box => box.Y), boxes.Max(static box => box.Y));
        double last = boxes.Count - 1;
        foreach (var (box, rank) in boxes.OrderBy(static box => box.X).Select(static (box, rank) => (box, rank)).ToList())
        {
            box.X = (box.X + (2 * (left + ((right - left) * rank / last)))) / 3;
        }

        foreach (var (box, rank) in boxes.OrderBy(static box => box.Y).Select(static (box, rank) => (box, rank)).ToList())
        {
            box.Y = (box.Y + (2 * (top + ((bottom - top) * rank / last)))) / 3;
        }
    }

    /// <summary>Rotates a part so that its longest direction is horizontal or vertical.</summary>
    private static void Turn(List<GraphBox> boxes, bool isUpright)
    {
        var (cx, cy) = (boxes.Average(static box => box.X), boxes.Average(static box => box.Y));
        var (xx, yy, xy) = (boxes.Sum(box => (box.X - cx) * (box.X - cx)), boxes.Sum(box => (box.Y - cy) * (box.Y - cy)), boxes.Sum(box => (box.X - cx) * (box.Y - cy)));
        var angle = (Math.Atan2(2 * xy, xx - yy) / 2) + (isUpright ? Math.PI / 2 : 0);
        var (sin, cos) = Math.SinCos(-angle);
        foreach (var box in boxes)
        {
            var (dx, dy) = (box.X - cx, box.Y - cy);
            (box.X, box.Y) = ((dx * cos) - (dy * sin), (dx * sin) + (dy * cos));
        }
    }

    /// <summary>Puts parts into rows, the highest first, and returns the height.</summary>
    private static double Pack(List<(List<GraphBox> Boxes, double Width, double Height)> parts, double width)
    {
        var (x, y, rowHeight) = (0.0, 0.0, 0.0);
        var row = new List<GraphBox>();
        foreach (var part in parts.OrderByDescending(static part => part.Height)) // stable
        {
            if (x > 0 && x + part.Width > width)
            {
                Center(row, width);
                row.Clear();
                (x, y, rowHeight) = (0, y + rowHeight + Gap, 0);
            }

            foreach (var box in part.Boxes)
            {
                (box.X, box.Y) = (box.X + x, box.Y + y);
            }

            row.AddRange(part.Boxes);
            x += part.Width + Gap;
            rowHeight = Math.Max(rowHeight, part.Height);
        }

        Center(row, width);
        return y + rowHeight;
    }

    private static void Center(List<GraphBox> row, double width)
    {
        var space = (width - row.Max(static box => box.Right)) / 2;
        row.ForEach(box => box.X += space);
    }
}
