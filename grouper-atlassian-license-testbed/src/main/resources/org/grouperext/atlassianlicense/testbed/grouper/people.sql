create table testbed_people (
  person_id varchar(255) primary key,
  eppn varchar(255) not null unique,
  email varchar(255),
  given_name varchar(255) not null,
  family_name varchar(255) not null,
  full_name varchar(255) not null,
  description varchar(1024) not null,
  search_lower varchar(1024) not null
)
