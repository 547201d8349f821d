"""Sources appear as partitions as soon as they are declared."""

import dagster as dg

from dagster_project.assets import source_partitions
from dagster_project.settings import Settings


@dg.sensor(default_status=dg.DefaultSensorStatus.RUNNING, minimum_interval_seconds=30)
def declared_sources(context: dg.SensorEvaluationContext, settings: Settings) -> dg.SensorResult:
    """Make a partition of every declared source, and drop those no longer declared."""
    declared = [declaration.source.id for declaration in settings.declarations()]
    known = context.instance.get_dynamic_partitions("sources")
    new = [source_id for source_id in declared if source_id not in known]
    gone = [source_id for source_id in known if source_id not in declared]
    requests = [source_partitions.build_add_request(new), source_partitions.build_delete_request(gone)]
    return dg.SensorResult(dynamic_partitions_requests=[r for r in requests if r.partition_keys])
