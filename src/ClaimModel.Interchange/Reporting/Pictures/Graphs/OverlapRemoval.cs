namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Moves boxes apart that lie on each other, within a width. The height grows as needed.</summary>
internal static class OverlapRemoval
{
    private const int Rounds = 120;
    private const double Gap = 14;

    /// <summary>Moves boxes until none overlaps another one, and none is outside of the width.</summary>
    public static void Apply(IReadOnlyList<GraphBox> boxes, double width)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var hasOverlap = false;
            for (var index = 0; index < boxes.Count; index++)
            {
                for (var other = index + 1; other < boxes.Count; other++)
                {
                    hasOverlap |= Separate(boxes[index], boxes[other], width);
                }
            }

            if (!hasOverlap)
            {
                return;
            }
        }

        Stack(boxes);
    }

    private static bool Separate(GraphBox one, GraphBox other, double width)
    {
        var (dx, dy) = (other.X - one.X, other.Y - one.Y);
        var overlapX = ((one.Width + other.Width) / 2) + Gap - Math.Abs(dx);
        var overlapY = ((one.Height + other.Height) / 2) + Gap - Math.Abs(dy);
        if (overlapX <= 0.01 || overlapY <= 0.01)
        {
            return false;
        }

        if (overlapX < overlapY && one.Width + other.Width + Gap < width)
        {
            var move = (dx < 0 ? -overlapX : overlapX) / 2;
            (one.X, other.X) = (Clamp(one, one.X - move, width), Clamp(other, other.X + move, width));
        }
        else
        {
            var move = (dy < 0 ? -overlapY : overlapY) / 2;
            (one.Y, other.Y) = (one.Y - move, other.Y + move);
        }

        return true;
    }

    /// <summary>Returns the nearest position of a box inside of a width.</summary>
    private static double Clamp(GraphBox box, double x, double width) => Math.Max(box.Width / 2, Math.Min(x, width - (box.Width / 2)));

    /// <summary>Moves boxes down until none overlaps one above it.</summary>
    private static void Stack(IReadOnlyList<GraphBox> boxes)
    {
        List<GraphBox> placed = [];
        foreach (var box in boxes.OrderBy(static box => box.Top))
        {
            var beside = placed.Where(other => Math.Abs(other.X - box.X) < ((other.Width + box.Width) / 2) + Gap).OrderBy(static other => other.Top);
            foreach (var other in beside.Where(other => other.Bottom + Gap > box.Top && other.Top - Gap < box.Bottom))
            {
                box.Y = other.Bottom + Gap + (box.Height / 2);
            }

            placed.Add(box);
        }
    }
}
