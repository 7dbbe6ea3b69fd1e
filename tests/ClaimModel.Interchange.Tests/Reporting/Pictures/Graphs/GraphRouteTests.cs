using ClaimModel.Interchange.Reporting.Pictures.Graphs;

namespace ClaimModel.Interchange.Tests.Reporting.Pictures.Graphs;

public class GraphRouteTests
{
    [Fact]
    public void Between_NothingInTheWay_IsStraight() =>
        GraphRoute.Between(Box(0, 0), Box(100, 0), [Box(50, 100)]).Should().Equal((0, 0), (100, 0));

    [Fact]
    public void Between_BoxInTheWay_GoesAroundIt() =>
        GraphRoute.Between(Box(0, 0), Box(100, 0), [Box(50, 4)]).Should().Equal((0, 0), (35, -11), (65, -11), (100, 0));

    private static GraphBox Box(double x, double y) => new(20, 20) { X = x, Y = y };
}
