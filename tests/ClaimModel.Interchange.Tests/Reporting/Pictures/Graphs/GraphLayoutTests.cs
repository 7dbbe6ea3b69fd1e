using ClaimModel.Interchange.Reporting.Pictures.Graphs;

namespace ClaimModel.Interchange.Tests.Reporting.Pictures.Graphs;

public class GraphLayoutTests
{
    [Theory]
    [InlineData(2, 1, 310)]
    [InlineData(12, 14, 310)]
    [InlineData(40, 60, 1000)]
    [InlineData(150, 200, 1000)]
    [InlineData(150, 20, 1000)]
    public void Place_RandomGraph_HasNoOverlapsWithinTheWidth(int count, int edgeCount, double width)
    {
        var (boxes, edges) = Create(count, edgeCount);

        var height = GraphLayout.Place(boxes, edges, width);

        boxes.Should().OnlyContain(box => box.Left >= -0.1 && box.Right <= width + 0.1 && box.Top >= -0.1 && box.Bottom <= height + 0.1);
        Overlaps(boxes).Should().Be(0);
    }

    [Fact]
    public void Place_SameGraph_IsDeterministic()
    {
        var (one, edges) = Create(60, 80);
        var (other, _) = Create(60, 80);

        GraphLayout.Place(one, edges, 1000);
        GraphLayout.Place(other, edges, 1000);

        one.Select(box => (box.X, box.Y)).Should().Equal(other.Select(box => (box.X, box.Y)));
    }

    [Fact]
    public void Place_Path_KeepsNeighborsTogether()
    {
        var boxes = Enumerable.Range(0, 6).Select(_ => new GraphBox(40, 20)).ToList();

        GraphLayout.Place(boxes, [.. Enumerable.Range(1, 5).Select(index => (index - 1, index))], 1000);

        var order = boxes.OrderBy(box => box.X).Select(box => boxes.IndexOf(box)).ToArray();
        order.Should().Match<int[]>(found => found.SequenceEqual(new[] { 0, 1, 2, 3, 4, 5 }) || found.SequenceEqual(new[] { 5, 4, 3, 2, 1, 0 }));
    }

    private static (List<GraphBox> Boxes, List<(int From, int To)> Edges) Create(int count, int edgeCount)
    {
        var random = new Random(5);
        List<GraphBox> boxes = [.. Enumerable.Range(0, count).Select(_ => new GraphBox(random.Next(40, 150), random.Next(20, 60)))];
        List<(int From, int To)> edges = [.. Enumerable.Range(0, edgeCount).Select(_ => (From: random.Next(count), To: random.Next(count))).Where(static edge => edge.From != edge.To)];
        return (boxes, edges);
    }

    private static int Overlaps(List<GraphBox> boxes) =>
        boxes.SelectMany((one, index) => boxes.Skip(index + 1).Where(other => one.Left < other.Right - 0.1 && other.Left < one.Right - 0.1 && one.Top < other.Bottom - 0.1 && other.Top < one.Bottom - 0.1)).Count();
}
