using ClaimModel.Validation.Rules;

namespace ClaimModel.Tests.Validation.Rules;

public class RolePeriodsTests
{
    private static readonly ActorId Office = ActorId.Parse("office");

    [Fact]
    public void MayInclude_ManyRoles_ReturnsTheSameAsForEachRole()
    {
        var random = new Random(12);
        for (var round = 0; round < 300; round++)
        {
            Role[] roles = [.. Enumerable.Range(0, 50).Select(_ => Any(random))];
            var many = new RolePeriods().Of(new() { Id = ActorId.Parse("a"), Name = "A", Roles = roles }, Office)!;
            foreach (var date in Enumerable.Range(0, 20).Select(_ => DateOf(random)))
            {
                var expected = roles.Any(role => new RolePeriods().Of(new() { Id = ActorId.Parse("a"), Name = "A", Roles = [role] }, Office)!.MayInclude(date));

                many.MayInclude(date).Should().Be(expected, "on {0} of {1}", date, string.Join<Role>(' ', roles));
            }
        }
    }

    [Fact]
    public void Of_OtherOrganizations_ReturnsNull()
    {
        var few = new Actor { Id = ActorId.Parse("a"), Name = "A", Roles = [new() { Title = "T" }, new() { Organization = ActorId.Parse("b") }] };
        var many = few with { Roles = [.. Enumerable.Repeat(few.Roles[1], 100)] };

        new RolePeriods().Of(few, Office).Should().BeNull();
        new RolePeriods().Of(many, Office).Should().BeNull();
        new RolePeriods().Of(many, ActorId.Parse("b")).Should().NotBeNull();
    }

    [Fact]
    public void ToString_ManyRoles_ShowsTheFirst()
    {
        Role[] roles = [.. Enumerable.Range(1, 1_005).Select(number => new Role { Title = $"Envoy {number}", Organization = Office })];

        new RolePeriods().Of(new() { Id = ActorId.Parse("a"), Name = "A", Roles = roles }, Office)!.ToString()
            .Should().Be("Envoy 1; Envoy 2; Envoy 3; Envoy 4; Envoy 5; and 1,000 more");
    }

    private static Role Any(Random random) => new()
    {
        Title = "T",
        Organization = Office,
        From = random.Next(20) == 0 ? null : DateOf(random),
        To = random.Next(20) == 0 ? null : DateOf(random),
    };

    private static PartialDate DateOf(Random random) => PartialDate.Parse(random.Next(10) switch
    {
        0 => $"{random.Next(1900, 2000)}?",
        < 4 => $"{random.Next(1900, 2000)}",
        _ => $"{random.Next(1900, 2000)}-0{random.Next(1, 9)}-1{random.Next(0, 9)}",
    });
}
