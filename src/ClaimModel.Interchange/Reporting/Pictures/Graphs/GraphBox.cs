namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>A rectangle that a layout places: the name of an actor, or the label of an edge.</summary>
/// <param name="width">The width in pixels.</param>
/// <param name="height">The height in pixels.</param>
internal sealed class GraphBox(double width, double height)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>Gets or sets the horizontal position of the center.</summary>
    public double X { get; set; }

    /// <summary>Gets or sets the vertical position of the center.</summary>
    public double Y { get; set; }

    public double Left => X - (Width / 2);

    public double Right => X + (Width / 2);

    public double Top => Y - (Height / 2);

    public double Bottom => Y + (Height / 2);
}
